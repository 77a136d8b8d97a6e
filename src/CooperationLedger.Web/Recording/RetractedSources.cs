using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using Marten;

namespace CooperationLedger.Web.Recording;

/// <summary>
/// Finds which sources that were ever retracted dossiers cite, nearly always none, and which dossiers cite a source.
/// </summary>
/// <remarks>
/// What a dossier cites is looked up among its mentions, and in its entries themselves where its mentions may still be being built. The
/// offsets keep PostgreSQL from answering any of these questions with a whole table.
/// </remarks>
internal static class RetractedSources
{
    /// <summary>SQL: a query of ids, each with its ledger. Given are rows <c>asked(id, ledger)</c>, those of the dossiers.</summary>
    public static readonly string CitedByAsked =
        $$"""
        select cited.id, cited.ledger from (
            select distinct named.id, asked.ledger from asked, lateral (
                select named as id from {{Mentions.Table}}
                where dossier = asked.id and tenant_id = asked.ledger and named like '{{Citation.KindCited}}-%'
                union all
                select said #>> '{}' from (
                        select where not exists (
                            select from {{ViewLoader.Table}}
                            where id = asked.id and tenant_id = asked.ledger and edition >= {{DossierCard.CurrentEdition}} offset 0)
                        offset 0) unbuilt,
                    {{LedgerStore.Schema}}.mt_events e, jsonb_path_query(e.data, '{{Places}}') said
                where e.stream_id = asked.id and e.tenant_id = asked.ledger
                offset 0) named) cited
        where exists (
            select from {{LedgerStore.Schema}}.mt_events
            where stream_id = cited.id and tenant_id = cited.ledger and type = '{{Retracted}}' offset 0)
        """;

    private static readonly string Citing =
        $$"""
        select dossier from {{Mentions.Table}} where tenant_id = ? and named = ?
        union
        select s.id from {{LedgerStore.Schema}}.mt_streams s
        where s.tenant_id = ? and not exists (
            select from {{ViewLoader.Table}} d
            where d.tenant_id = s.tenant_id and d.id = s.id and d.edition >= {{DossierCard.CurrentEdition}})
            and exists (
                select from {{LedgerStore.Schema}}.mt_events e, jsonb_path_query(e.data, '{{Places}}') said
                where e.tenant_id = s.tenant_id and e.stream_id = s.id and said #>> '{}' = ?)
        """;

    /// <summary>SQL/JSON: where in an entry sources are cited.</summary>
    private const string Places = "strict $.**.source";

    /// <summary>The dossiers of which any entry ever cited a source.</summary>
    public static Task<IReadOnlyList<string>> DossiersCitingAsync(this IQuerySession session, string source, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<string>(Citing, ct, session.TenantId, source, session.TenantId, source);

    private static string Retracted => EventCatalogue.StoredName(new SourceRetracted("", [], Clerical: false));
}

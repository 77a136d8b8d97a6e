using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using Marten;
using Weasel.Postgresql;

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
    /// <summary>As entries are stored that retract a source.</summary>
    public static readonly string Retracted = EventCatalogue.StoredName(new SourceRetracted("", [], Clerical: false));

    private const string Function = $"{LedgerStore.Schema}.retracted_sources_cited_by";

    /// <summary>SQL: a query of one column, the ids.</summary>
    /// <param name="ids">SQL: an array of the ids of the dossiers.</param>
    /// <param name="withTheirs">With the documents that show why each was retracted.</param>
    /// <remarks>
    /// An index that is nearly always empty shows whether the ledger has any retracted source. PostgreSQL prepares every part of a plan
    /// each time, even parts that it then skips; a function it prepares only when it calls it, so that this one costs nothing elsewhere.
    /// </remarks>
    public static void AppendCitedBy(ICommandBuilder sql, string ledger, string ids, bool withTheirs)
    {
        sql.Append($"select cited from (select where exists (select from {LedgerStore.Schema}.mt_events");
        sql.Append($" where type = '{Retracted}' and tenant_id = ");
        sql.AppendParameter(ledger);
        sql.Append($" offset 0) offset 0) any_retracted, {Function}(");
        sql.AppendParameter(ledger);
        sql.Append($", {ids}, {(withTheirs ? "true" : "false")}, {DossierCard.CurrentEdition}) cited");
    }

    /// <summary>SQL: a row if the function is missing, or not as it should be. PostgreSQL keeps its text as it was sent.</summary>
    public static string LacksFunction => $"""
        select where not exists (
            select from pg_proc where oid = to_regprocedure('{Function}{Arguments}') and prosrc = $function${Body}$function$)
        """;

    /// <summary>SQL: makes it, or replaces it with no moment in which there is none.</summary>
    public static string MakeFunction => $"""
        create or replace function {Function}(ledger varchar, dossiers varchar[], with_theirs boolean, current_edition int)
        returns setof varchar language plpgsql stable as $function${Body}$function$;
        """;

    private const string Arguments = "(varchar, varchar[], boolean, int)";

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

    /// <summary>The dossiers with any entry that ever cited a source.</summary>
    public static Task<IReadOnlyList<string>> DossiersCitingAsync(this IQuerySession session, string source, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<string>(Citing, ct, session.TenantId, source, session.TenantId, source);

    private static string Body => $$"""

        begin
          return query with retracted(id) as (
            select cited.id from (
                select distinct said.id from unnest(dossiers) asked(id), lateral (
                    select named as id from {{Mentions.Table}} m
                    where m.dossier = asked.id and m.tenant_id = ledger and m.named like '{{Citation.KindCited}}-%'
                    union all
                    select (place #>> '{}')::varchar from (
                            select where not exists (
                                select from {{ViewLoader.Table}} d
                                where d.id = asked.id and d.tenant_id = ledger and d.edition >= current_edition offset 0)
                            offset 0) unbuilt,
                        {{LedgerStore.Schema}}.mt_events e, jsonb_path_query(e.data, '{{Places}}') place
                    where e.stream_id = asked.id and e.tenant_id = ledger
                    offset 0) said) cited
            where exists (
                select from {{LedgerStore.Schema}}.mt_events e
                where e.stream_id = cited.id and e.tenant_id = ledger and e.type = '{{Retracted}}' offset 0))
          select retracted.id from retracted
          union
          select m.named from retracted, {{Mentions.Table}} m where with_theirs and m.dossier = retracted.id and m.tenant_id = ledger;
        end;

        """.ReplaceLineEndings("\n");
}

using CooperationLedger.Chronicles;
using CooperationLedger.Web.Storage;
using Marten;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace CooperationLedger.Web.History;

/// <summary>Which dossiers any entry of a dossier ever named, what was replaced, retracted or withdrawn since included: a row for each pair.</summary>
/// <remarks>
/// Who is read with whom at a cut in the past cannot be found in what counts today. These are the candidates; which of them
/// really belong together then, their chronicles at the cut show.
/// </remarks>
public static class Mentions
{
    public const string TableName = "dossier_mentions";

    /// <summary>
    /// SQL: the ids of the dossiers of which any entry ever named one of those given, and of those that such dossiers were found to be.
    /// Given are the ledger and the ids.
    /// </summary>
    public const string NamingAny =
        $"""
        with recursive naming(id, ledger) as (
            select m.dossier, m.tenant_id from {LedgerStore.Schema}.{TableName} m where m.tenant_id = ? and m.named = any(?::varchar[]) union
            select d.merged_into, ledger from naming join {LedgerStore.Schema}.mt_doc_dossiercard d on d.id = naming.id and d.tenant_id = ledger and d.merged_into is not null)
        select id from naming
        """;

    private const string Insert =
        $"insert into {LedgerStore.Schema}.{TableName} (tenant_id, named, dossier) select ?, named, ? from unnest(?::varchar[]) named on conflict do nothing";

    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName(LedgerStore.Schema, TableName, SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("tenant_id").AsPrimaryKey();
        table.AddColumn<string>("named").AsPrimaryKey();
        table.AddColumn<string>("dossier").AsPrimaryKey();
        return table;
    }

    /// <summary>Writes what entries name that none before them named: nearly always nothing.</summary>
    /// <param name="known">How many entries of the dossier were written before.</param>
    public static void Write(IDocumentOperations operations, DossierStream stream, long known)
    {
        var named = stream.Entries.Skip((int)known).SelectMany(Named).ToHashSet();
        foreach (var entry in stream.Entries.Take((int)known).TakeWhile(_ => named.Count > 0))
        {
            named.ExceptWith(Named(entry));
        }

        if (named.Count > 0)
        {
            operations.QueueSqlCommand(Insert, operations.TenantId, stream.Dossier, named.ToArray());
        }
    }

    private static IEnumerable<string> Named(Entry entry) => NamedDossier.In(entry.Event).Select(named => named.Dossier);
}

using CooperationLedger.Chronicles;
using CooperationLedger.Links;
using CooperationLedger.Web.Storage;
using Marten;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace CooperationLedger.Web.History;

/// <summary>
/// Which dossiers any entry of a dossier ever named, what was replaced, retracted or withdrawn since included: a row for each pair, and
/// whether it may ever have been linked to that one, as whatever is named after a <c>to</c> may.
/// </summary>
/// <remarks>
/// Who is read with whom at a cut in the past cannot be found in what counts today. These are the candidates; which of them
/// really belong together then, their chronicles at the cut show. Ids are given to the index one by one: of a condition on a list of
/// them PostgreSQL makes a filter of the whole ledger, as long as it remembers the table as small.
/// </remarks>
public static class Mentions
{
    public const string TableName = "dossier_mentions";
    public const string Table = $"{LedgerStore.Schema}.{TableName}";

    /// <summary>
    /// SQL: the ids of the dossiers with any entry that ever named one of those given, and of those that such dossiers were found to be.
    /// The parameters are the ids and the ledger.
    /// </summary>
    public static readonly string NamingAny = NamingAnyOf("unnest(?::varchar[])");

    private const string Insert =
        $"""
        insert into {Table} as m (tenant_id, named, dossier, is_link)
        select ?, n.named, ?, n.is_link from unnest(?::varchar[], ?::boolean[]) n(named, is_link)
        on conflict (tenant_id, named, dossier) do update set is_link = true where excluded.is_link and not m.is_link
        """;

    /// <summary>SQL: the same of the ids that a set of rows has. Given is the ledger.</summary>
    public static string NamingAnyOf(string ids) =>
        $"""
        with recursive naming(id, ledger) as (
            select m.dossier, m.tenant_id from {ids} own,
                lateral (select dossier, tenant_id from {Table} where named = own and tenant_id = ? offset 0) m union
            select d.merged_into, ledger from naming
                join {ViewLoader.Table} d on d.id = naming.id and d.tenant_id = ledger and d.merged_into is not null)
        select id from naming
        """;

    public static Table AsTable()
    {
        var table = new Table(new PostgresqlObjectName(LedgerStore.Schema, TableName, SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("tenant_id").AsPrimaryKey();
        table.AddColumn<string>("named").AsPrimaryKey();
        table.AddColumn<string>("dossier").AsPrimaryKey();
        table.AddColumn<bool>("is_link").NotNull().DefaultValueByExpression("false");
        table.Indexes.Add(new IndexDefinition("dossier_mentions_of_dossier") { Columns = ["tenant_id", "dossier", "named"] });
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

        if (named.ToLookup(mention => mention.Dossier, mention => mention.IsLink) is { Count: > 0 } mentions)
        {
            operations.QueueSqlCommand(
                Insert, operations.TenantId, stream.Dossier,
                mentions.Select(mention => mention.Key).ToArray(), mentions.Select(mention => mention.Contains(true)).ToArray());
        }
    }

    private static IEnumerable<(string Dossier, bool IsLink)> Named(Entry entry) =>
        NamedDossier.In(entry.Event).Select(named => (named.Dossier, named.Field.EndsWith(Linked, StringComparison.Ordinal)));

    /// <summary>Where a link names the other dossier, also in a correction or a claim.</summary>
    private static readonly string Linked = "/" + nameof(DossierLinked.To).ToLowerInvariant();
}

using System.Diagnostics;
using CooperationLedger.Web.History;

namespace CooperationLedger.Benchmarks;

/// <summary>Makes many dossiers of five entries out of one, in SQL: what is measured is never how they came to be.</summary>
internal static class CopiedDossiers
{
    public const int EntriesEach = 5;

    /// <summary>The dossier that is copied. Copies are numbered from 1.</summary>
    public const string Original = "commitment-0";

    public static string Copy(int number) => $"commitment-c{number}";

    /// <summary>Entries and receipts; the views are for the ledger to make.</summary>
    public static Task CopyInLedgerAsync(string connection, int copies) => Ground.ExecuteAsync(connection, $"""
        insert into ledger.mt_streams (tenant_id, id, type, version, timestamp, created, compacted_version, is_archived)
        select tenant_id, 'commitment-c' || n, type, version, now(), now(), compacted_version, is_archived
        from ledger.mt_streams, generate_series(1, {copies}) n where tenant_id = 'PK-RU' and id = '{Original}';

        insert into ledger.mt_events (
            seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, correlation_id, causation_id, headers, user_name, is_archived)
        select nextval('ledger.mt_events_sequence'), gen_random_uuid(), 'commitment-c' || n, version, data, type, now(), tenant_id, mt_dotnet_type,
            correlation_id, causation_id, headers, user_name, is_archived
        from ledger.mt_events, generate_series(1, {copies}) n where tenant_id = 'PK-RU' and stream_id = '{Original}' order by n, version;

        insert into ledger.mt_doc_receipt (tenant_id, id, data, mt_dotnet_type)
        select tenant_id, id || '-' || n, jsonb_set(data, array['id'], to_jsonb(id || '-' || n)), mt_dotnet_type
        from ledger.mt_doc_receipt, generate_series(1, {copies}) n where tenant_id = 'PK-RU' and data ->> 'dossier' = '{Original}';

        analyze;
        """);

    /// <param name="lists">The server keeps rows for lists as well.</param>
    public static Task CopyInHandwrittenAsync(string connection, int copies, bool lists = false) => Ground.ExecuteAsync(connection, $"""
        insert into streams select tenant, 'commitment-c' || n, version, now() from streams, generate_series(1, {copies}) n where id = '{Original}';

        insert into events (id, tenant, stream_id, version, data, type, timestamp, user_name, correlation_id, headers)
        select gen_random_uuid(), tenant, 'commitment-c' || n, version, data, type, now(), user_name, correlation_id, headers
        from events, generate_series(1, {copies}) n where stream_id = '{Original}' order by n, version;

        insert into receipts select tenant, id || '-' || n, data from receipts, generate_series(1, {copies}) n where data ->> 'dossier' = '{Original}';

        {(lists ? CopyLists(copies) : "")}
        analyze;
        """);

    private static string CopyLists(int copies) => string.Concat(HandwrittenLists.Tables.Select(table => table == HandwrittenLists.Lines
        ? $"insert into lines select tenant, gen_random_uuid(), data from lines, generate_series(1, {copies}) n where data ->> 'dossier' = '{Original}';\n"
        : $"insert into {table} select tenant, 'commitment-c' || n, data from {table}, generate_series(1, {copies}) n where id = '{Original}';\n"));

    /// <summary>Waits until the ledger's lists have every entry.</summary>
    /// <remarks>Its progress is a cheap question; that of its health counts what waits, which would slow down what is measured.</remarks>
    /// <returns>How long that took.</returns>
    public static async Task<TimeSpan> InListsAsync(ServerUnderLoad ledger, string connection)
    {
        var clock = Stopwatch.StartNew();
        var last = await Ground.AskAsync<long>(connection, "select max(seq_id) from ledger.mt_events");
        while (await Ground.AskAsync<long>(connection, $"select coalesce(max(last_seq_id), 0) from ledger.mt_event_progression where name = '{DossierViews.Shard}:All'") < last)
        {
            await Task.Delay(50);
        }

        var took = clock.Elapsed;
        var health = await ledger.Client.GetStringAsync("/health/ready");
        return health.Contains("\"waiting\":0") ? took : throw new InvalidOperationException($"Entries are missing in the lists: {health}");
    }
}

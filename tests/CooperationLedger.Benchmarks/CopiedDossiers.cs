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

    /// <summary>Entries, receipts and what the ledger's lists keep of them, which it takes minutes to make. Its server must not run.</summary>
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
        select tenant_id, id || '-copy-' || n, jsonb_set(data, array['id'], to_jsonb(id || '-copy-' || n)), mt_dotnet_type
        from ledger.mt_doc_receipt, generate_series(1, {copies}) n where tenant_id = 'PK-RU' and data ->> 'dossier' = '{Original}';

        {CopyDocuments("commitmentview", copies)}
        {CopyDocuments("dossiercard", copies, "kind")}
        {CopyDocuments("mentions", copies)}

        insert into ledger.mt_doc_developmentline (tenant_id, id, data, mt_dotnet_type, dossier, kind, undated, earliest, latest, sequence)
        select l.tenant_id, e.id, l.data || jsonb_build_object('id', e.id, 'dossier', e.stream_id, 'sequence', e.seq_id, 'recordedAt', e.timestamp),
            l.mt_dotnet_type, e.stream_id, l.kind, l.undated, l.earliest, l.latest, e.seq_id
        from ledger.mt_events e join ledger.mt_events o using (tenant_id, version) join ledger.mt_doc_developmentline l on l.id = o.id
        where o.stream_id = '{Original}' and e.stream_id like 'commitment-c%';

        update ledger.mt_event_progression set last_seq_id = (select max(seq_id) from ledger.mt_events);
        analyze;
        """);

    private static string CopyDocuments(string table, int copies, params string[] columns)
    {
        var others = string.Concat(columns.Select(column => ", " + column));
        return $"""
            insert into ledger.mt_doc_{table} (tenant_id, id, data, mt_dotnet_type{others})
            select tenant_id, 'commitment-c' || n, jsonb_set(data, array['id'], to_jsonb('commitment-c' || n)), mt_dotnet_type{others}
            from ledger.mt_doc_{table}, generate_series(1, {copies}) n where id = '{Original}';
            """;
    }

    /// <param name="lists">The server keeps rows for lists as well.</param>
    public static Task CopyInHandwrittenAsync(string connection, int copies, bool lists = false) => Ground.ExecuteAsync(connection, $"""
        insert into streams select tenant, 'commitment-c' || n, version, now() from streams, generate_series(1, {copies}) n where id = '{Original}';

        insert into events (id, tenant, stream_id, version, data, type, timestamp, user_name, correlation_id, headers)
        select gen_random_uuid(), tenant, 'commitment-c' || n, version, data, type, now(), user_name, correlation_id, headers
        from events, generate_series(1, {copies}) n where stream_id = '{Original}' order by n, version;

        insert into receipts select tenant, id || '-copy-' || n, data from receipts, generate_series(1, {copies}) n where data ->> 'dossier' = '{Original}';

        {(lists ? CopyLists(copies) : "")}
        analyze;
        """);

    private static string CopyLists(int copies) => string.Concat(HandwrittenLists.Tables.Select(table => table == HandwrittenLists.Lines
        ? $"insert into lines select tenant, gen_random_uuid(), data from lines, generate_series(1, {copies}) n where data ->> 'dossier' = '{Original}';\n"
        : $"insert into {table} select tenant, 'commitment-c' || n, data from {table}, generate_series(1, {copies}) n where id = '{Original}';\n"));

    /// <summary>Waits until the ledger's lists have every entry.</summary>
    /// <remarks>Its progress is a cheap question; that of its health counts what waits, which would slow down what is measured.</remarks>
    /// <returns>How long that took, and how long until they had the first new one.</returns>
    public static async Task<(TimeSpan All, TimeSpan First)> InListsAsync(ServerUnderLoad ledger, string connection)
    {
        const string progress = $"select coalesce(max(last_seq_id), 0) from ledger.mt_event_progression where name = '{DossierViews.Shard}:All'";
        var clock = Stopwatch.StartNew();
        var last = await Ground.AskAsync<long>(connection, "select max(seq_id) from ledger.mt_events");
        var begun = await Ground.AskAsync<long>(connection, progress);
        TimeSpan? first = null;
        while (await Ground.AskAsync<long>(connection, progress) is var reached && reached < last)
        {
            first ??= reached > begun ? clock.Elapsed : null;
            await Task.Delay(50);
        }

        var all = clock.Elapsed;
        var health = await ledger.Client.GetStringAsync("/health/ready");
        return health.Contains("\"waiting\":0") ? (all, first ?? all) : throw new InvalidOperationException($"Entries are missing in the lists: {health}");
    }
}

using System.Diagnostics;

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

        insert into ledger.mt_doc_dossiercard (tenant_id, id, data, mt_dotnet_type, kind, is_hidden, version, edition)
        select tenant_id, 'commitment-c' || n, jsonb_set(jsonb_set(data, array['id'], to_jsonb('commitment-c' || n)), array['view', 'id'], to_jsonb('commitment-c' || n)),
            mt_dotnet_type, kind, is_hidden, version, edition
        from ledger.mt_doc_dossiercard, generate_series(1, {copies}) n where id = '{Original}';

        insert into ledger.dossier_mentions (tenant_id, named, dossier)
        select tenant_id, named, 'commitment-c' || n from ledger.dossier_mentions, generate_series(1, {copies}) n where dossier = '{Original}';

        insert into ledger.mt_doc_developmentline (tenant_id, id, data, mt_dotnet_type, dossier, kind, undated, earliest, latest, recorded_at)
        select l.tenant_id, e.id, l.data || jsonb_build_object('id', e.id, 'dossier', e.stream_id, 'recordedAt', e.timestamp),
            l.mt_dotnet_type, e.stream_id, l.kind, l.undated, l.earliest, l.latest, e.timestamp
        from ledger.mt_events e join ledger.mt_events o using (tenant_id, version) join ledger.mt_doc_developmentline l on l.id = o.id
        where o.stream_id = '{Original}' and e.stream_id like 'commitment-c%';

        analyze;
        """);

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

    /// <summary>Waits until the ledger's lists have every dossier: after they were forgotten, or at once.</summary>
    /// <returns>How long that took, and how long until they had the first new ones.</returns>
    public static async Task<(TimeSpan All, TimeSpan First)> InListsAsync(string connection)
    {
        const string missing = "select (select count(*) from ledger.mt_streams where id <> 'mt_tombstone') - (select count(*) from ledger.mt_doc_dossiercard)";
        var clock = Stopwatch.StartNew();
        var begun = await Ground.AskAsync<long>(connection, missing);
        TimeSpan? first = null;
        while (await Ground.AskAsync<long>(connection, missing) is var left and > 0)
        {
            first ??= left < begun ? clock.Elapsed : null;
            await Task.Delay(50);
        }

        return (clock.Elapsed, first ?? clock.Elapsed);
    }
}

using System.Diagnostics;

namespace CooperationLedger.Benchmarks;

/// <summary>Makes many dossiers of five entries out of one, in SQL: what is measured is never how they came to be.</summary>
internal static class CopiedDossiers
{
    public const int EntriesEach = 5;

    /// <summary>The dossier that is copied. Copies are numbered from 1.</summary>
    public const string Original = "commitment-0";

    public static string Copy(int number) => $"commitment-c{number}";

    /// <summary>In tables of Marten: entries, receipts and what lists keep of them. No server may run on them.</summary>
    public static async Task CopyInMartenAsync(string connection, string schema, int copies)
    {
        await new MartenTables(connection, schema, copies).CopyAsync();
        await TidyAsync(connection);
    }

    /// <param name="lists">The server keeps rows for lists as well.</param>
    public static async Task CopyInHandwrittenAsync(string connection, int copies, bool lists = false)
    {
        await Ground.ExecuteAsync(connection, $"""
            insert into streams
            select tenant, 'commitment-c' || n, version, now() from streams, generate_series(1, {copies}) n where id = '{Original}';

            insert into events (id, tenant, stream_id, version, data, type, timestamp, user_name, correlation_id, headers)
            select gen_random_uuid(), tenant, 'commitment-c' || n, version, data, type, now(), user_name, correlation_id, headers
            from events, generate_series(1, {copies}) n where stream_id = '{Original}' order by n, version;

            insert into receipts
            select tenant, id || '-copy-' || n, data from receipts, generate_series(1, {copies}) n where data ->> 'dossier' = '{Original}';

            {(lists ? CopyLists(copies) : "")}
            """);
        await TidyAsync(connection);
    }

    public static async Task CopyInEmmettAsync(string connection, int copies)
    {
        await Ground.ExecuteAsync(connection, $"""
            insert into emt_streams (stream_id, stream_position, partition, stream_type, stream_metadata, is_archived)
            select 'commitment-c' || n, stream_position, partition, stream_type, stream_metadata, is_archived
            from emt_streams, generate_series(1, {copies}) n where stream_id = '{Original}';

            insert into emt_messages (
                stream_position, transaction_id, is_archived, message_kind, stream_id, partition, message_schema_version,
                message_id, message_type, message_data, message_metadata)
            select stream_position, transaction_id, is_archived, message_kind, 'commitment-c' || n, partition, message_schema_version,
                gen_random_uuid()::text, message_type, message_data, message_metadata
            from emt_messages, generate_series(1, {copies}) n where stream_id = '{Original}' order by n, stream_position;

            insert into commitments
            select 'commitment-c' || n, data from commitments, generate_series(1, {copies}) n where id = '{Original}';

            insert into receipts
            select id || '-copy-' || n, data from receipts, generate_series(1, {copies}) n where data ->> 'dossier' = '{Original}';
            """);
        await TidyAsync(connection);
    }

    /// <summary>What PostgreSQL would else do by itself some time later, during a measurement.</summary>
    private static Task TidyAsync(string connection) => Ground.ExecuteAsync(connection, "vacuum analyze");

    private static string CopyLists(int copies) => string.Concat(HandwrittenLists.Tables.Select(table =>
    {
        var (id, which) = table == HandwrittenLists.Lines ? ("gen_random_uuid()", "data ->> 'dossier'") : ("'commitment-c' || n", "id");
        return $"""
            insert into {table} select tenant, {id}, data from {table}, generate_series(1, {copies}) n where {which} = '{Original}';

            """;
    }));

    /// <summary>Waits until the ledger's lists have every dossier: after they were forgotten, or at once.</summary>
    /// <returns>How long that took, and how long until they had the first new ones.</returns>
    public static async Task<(TimeSpan All, TimeSpan First)> InListsAsync(string connection)
    {
        const string missing = """
            select (select count(*) from ledger.mt_streams where id <> 'mt_tombstone') - (select count(*) from ledger.mt_doc_dossiercard)
            """;
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

namespace CooperationLedger.Benchmarks;

/// <summary>All views made from nothing, as when a ledger is started whose lists are to be made anew.</summary>
internal static class Rebuild
{
    private const int Copies = 40_000;
    private const int Rounds = 3;

    public static async Task MeasureAsync()
    {
        await using var ground = await Ground.MakeAsync();
        await LedgerLoad.CopyAsync(ground, Copies);
        var connection = ground.LedgerConnection;
        var entries = await Ground.AskAsync<long>(connection, "select count(*) from ledger.mt_events where tenant_id = 'PK-RU'");
        List<(TimeSpan All, TimeSpan First)> ours = [];
        List<double> theirs = [];
        for (var round = 0; round < Rounds; round++)
        {
            var tables = await ViewTablesAsync(connection);
            await ForgetViewsAsync(connection);
            await ground.SettleAsync();
            await using (var ledger = await ground.StartLedgerAsync())
            {
                ours.Add(await CopiedDossiers.InListsAsync(ledger, connection));
            }

            await ground.SettleAsync();
            theirs.Add((await HandwrittenRebuild.RunAsync(connection, tables)).TotalSeconds);
            await CompareRowsAsync(connection, tables);
        }

        var our = Pace.Median(ours, round => round.All.TotalSeconds);
        var (ourPace, theirPace) = (entries / our.All.TotalSeconds, entries / Pace.Median(theirs, seconds => seconds));
        Console.WriteLine($"{$"all views of {entries:N0} entries",-36} ledger {ourPace,8:N0}/s  hand-written {theirPace,8:N0}/s  ratio {ourPace / theirPace:0.####}");
        Console.WriteLine($"{"",-36} from the server's first answer {our.All.TotalSeconds:N1} s, of which {our.First.TotalSeconds:N1} s until it had kept its first batch");
    }

    /// <summary>No views, and no word of how far they go. The server must not run.</summary>
    public static async Task ForgetViewsAsync(string connection) => await Ground.ExecuteAsync(
        connection, $"truncate {string.Join(", ", (await ViewTablesAsync(connection)).Select(table => "ledger." + table))}; delete from ledger.mt_event_progression");

    private static async Task<IReadOnlyList<string>> ViewTablesAsync(string connection) => await Ground.AskAsync<string[]>(connection, """
        select array_agg(tablename::text) from pg_tables
        where schemaname = 'ledger' and (tablename ~ 'mt_doc_.*view' or tablename in ('mt_doc_developmentline', 'mt_doc_dossiercard', 'mt_doc_mentions'))
        """);

    private static async Task CompareRowsAsync(string connection, IReadOnlyList<string> tables)
    {
        foreach (var table in tables)
        {
            var differing = await Ground.AskAsync<long>(connection, $"select (select count(*) from ledger.{table}) - (select count(*) from handwritten.{table})");
            if (differing != 0)
            {
                throw new InvalidOperationException($"The ledger made {differing:N0} rows of {table} more than the hand-written program.");
            }
        }
    }
}

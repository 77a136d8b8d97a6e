namespace CooperationLedger.Benchmarks;

/// <summary>All views made from nothing, as when a ledger is started whose lists are to be made anew.</summary>
internal static class Rebuild
{
    private const int Copies = 40_000;
    private const int Rounds = 3;

    public static async Task MeasureAsync()
    {
        await using var ground = await Ground.MakeAsync();
        await (await LedgerLoad.MakeAsync(ground, Copies)).DisposeAsync();
        var connection = ground.LedgerConnection;
        var entries = await Ground.AskAsync<long>(connection, "select count(*) from ledger.mt_events where tenant_id = 'PK-RU'");
        List<double> ours = [];
        List<double> theirs = [];
        for (var round = 0; round < Rounds; round++)
        {
            var tables = await ViewTablesAsync(connection);
            await ForgetViewsAsync(connection);
            await ground.SettleAsync();
            await using (var ledger = await ground.StartLedgerAsync())
            {
                ours.Add((await CopiedDossiers.InListsAsync(ledger, connection)).TotalSeconds);
            }

            await ground.SettleAsync();
            theirs.Add((await HandwrittenRebuild.RunAsync(connection, tables)).TotalSeconds);
            await CompareRowsAsync(connection, tables);
        }

        var (our, their) = (entries / Pace.Median(ours, seconds => seconds), entries / Pace.Median(theirs, seconds => seconds));
        Console.WriteLine($"{"all views of " + entries.ToString("N0") + " entries",-36} ledger {our,8:N0}/s  hand-written {their,8:N0}/s  ratio {our / their:0.####}");
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

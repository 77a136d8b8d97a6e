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
            await ForgetViewsAsync(connection);
            await ground.SettleAsync();
            await using (await ground.StartLedgerAsync())
            {
                ours.Add(await CopiedDossiers.InListsAsync(connection));
            }

            await ground.SettleAsync();
            theirs.Add((await HandwrittenRebuild.RunAsync(connection, Tables)).TotalSeconds);
            await CompareRowsAsync(connection, Tables);
        }

        var our = Pace.Median(ours, round => round.All.TotalSeconds);
        var (ourPace, theirPace) = (entries / our.All.TotalSeconds, entries / Pace.Median(theirs, seconds => seconds));
        Console.WriteLine($"{$"all views of {entries:N0} entries",-36} ledger {ourPace,8:N0}/s  hand-written {theirPace,8:N0}/s  ratio {ourPace / theirPace:0.####}");
        Console.WriteLine($"{"",-36} from the server's first answer {our.All.TotalSeconds:N1} s, of which {our.First.TotalSeconds:N1} s until it had kept its first batch");
    }

    /// <summary>Nothing that is kept for lists. The server must not run.</summary>
    public static async Task ForgetViewsAsync(string connection) => await Ground.ExecuteAsync(
        connection, $"truncate {string.Join(", ", Tables.Select(table => "ledger." + table))}");

    private static readonly IReadOnlyList<string> Tables = ["mt_doc_dossiercard", "mt_doc_developmentline", "dossier_mentions"];

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

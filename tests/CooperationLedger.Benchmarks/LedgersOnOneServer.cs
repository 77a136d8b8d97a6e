using System.Net.Http.Json;

namespace CooperationLedger.Benchmarks;

/// <summary>One ledger, two hundred and two thousand on one server: how it starts, what it holds in memory, and what a page takes.</summary>
internal static class LedgersOnOneServer
{
    private const int Starts = 3;
    private const int Reads = 50;

    private static readonly int[] Counts = [1, 200, 2_000];
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    public static async Task MeasureAsync()
    {
        await using var ground = await Ground.MakeAsync();
        List<double[]> measured = [];
        foreach (var count in Counts)
        {
            await OpenAsync(ground, measured.Count == 0 ? 0 : Counts[measured.Count - 1], count);
            await ground.SettleAsync();
            List<double[]> starts = [];
            for (var start = 0; start < Starts; start++)
            {
                starts.Add(await StartAsync(ground));
            }

            measured.Add([.. starts[0].Select((_, figure) => Pace.Median(starts, start => start[figure])[figure])]);
        }

        SpeedTable.PrintHeading(["ledgers", "s from start to first answer", "MB resident at rest", "ms the list of ledgers", "ms the overview of one"]);
        foreach (var (count, figures) in Counts.Zip(measured))
        {
            SpeedTable.PrintRow([$"{count:N0}", .. figures.Zip(measured[0], (figure, ofOne) => $"{figure:0.0} ({figure / ofOne:0.00} of one)")]);
        }
    }

    /// <summary>From how many ledgers to how many, each with a source.</summary>
    private static async Task OpenAsync(Ground ground, int from, int to)
    {
        await using var server = await ground.StartLedgerAsync();
        await Parallel.ForEachAsync(Pairs().Take(to).Skip(from), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (pair, ct) =>
        {
            var (one, other) = pair;
            using var opened = await server.Client.PostAsJsonAsync("/api/ledgers", new { parties = new[] { one, other } }, ct);
            using var recorded = await server.Client.PostAsJsonAsync(
                $"/api/ledgers/{one}-{other}/sources",
                new { dossier = "source-gazette", kind = "primary", title = "Gazette", accessed = "2026-01-15", noDigestBecause = "read in a library" }, ct);
            opened.EnsureSuccessStatusCode();
            recorded.EnsureSuccessStatusCode();
        });
    }

    /// <returns>Seconds, megabytes, and milliseconds of each page; of the ledger that was opened first, in which nothing moved since.</returns>
    private static async Task<double[]> StartAsync(Ground ground)
    {
        await using var server = await ground.StartLedgerAsync();
        await Task.Delay(Rest);
        var memory = server.ResidentMegabytes;
        var (one, other) = Pairs().First();
        return
        [
            server.StartedIn.TotalSeconds, memory,
            await ReadAsync(server, "/?state="), await ReadAsync(server, $"/ledgers/{one}-{other}"),
        ];
    }

    private static async Task<double> ReadAsync(ServerUnderLoad server, string page)
    {
        List<double> taken = [];
        for (var read = 0; read < Reads; read++)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            await server.Client.GetByteArrayAsync(page);
            taken.Add(clock.Elapsed.TotalMilliseconds);
        }

        return Pace.Median(taken, milliseconds => milliseconds);
    }

    private static IEnumerable<(string One, string Other)> Pairs()
    {
        string[] states =
        [
            .. from code in Places.CountryCode.All.Select(state => state.ToString())
               orderby code
               select code,
        ];
        return from one in states from other in states where string.CompareOrdinal(one, other) < 0 select (one, other);
    }
}

using System.Diagnostics;

namespace CooperationLedger.Benchmarks;

/// <summary>Appending to and reading dossiers of a few entries and of very many, one request after the other.</summary>
internal static class BusyDossiers
{
    /// <summary>Requests of one server in one round; none begins after <see cref="LongestRound"/>.</summary>
    private const int RequestsEach = 20;

    private static readonly int[] Sizes = [5, 600, 2_000];
    private static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(1.5);

    /// <summary>Of all dossiers from one size to the next: a server may take ever longer, the more entries there are.</summary>
    private static readonly TimeSpan LongestFilling = TimeSpan.FromSeconds(100);

    private static readonly (string Name, Func<BusySubject, int, Task> Do, bool Writes)[] Works =
    [
        ("page", (subject, size) => subject.Of(size).PageAsync(), false),
        ("JSON", (subject, size) => subject.Of(size).JsonAsync(), false),
        ("append", (subject, size) => subject.Of(size).AppendAsync(), true),
    ];

    public static async Task MeasureAsync()
    {
        await using var ground = await Ground.MakeAsync();
        List<BusySubject> subjects = [];
        foreach (var build in LedgerBuild.All)
        {
            var connection = await ground.CreateDatabaseAsync(build);
            var load = new LedgerLoad(await ground.StartLedgerAsync(build, connection), connection, copies: 0);
            await load.OpenLedgerAsync();
            subjects.AddRange(new[] { BusyKind.Commitment, BusyKind.Agreement }.Select(kind => new BusySubject(build.Name, kind, load)));
        }

        // The large ones begin first, so that the servers have compiled what they use most when the small ones are measured.
        await Task.WhenAll(subjects.Select(subject => subject.FillSmallAsync(Sizes[0])));
        await FillLargeAsync(subjects, Sizes[1]);
        List<IReadOnlyList<string>> rows = [];
        foreach (var size in Sizes)
        {
            await FillLargeAsync(subjects, size);
            foreach (var ofKind in subjects.GroupBy(subject => subject.Kind))
            {
                rows.AddRange(await MeasureAsync([.. ofKind], size));
            }
        }

        Console.WriteLine();
        SpeedTable.PrintHeading(["dossier", "entries", "server", .. Works.Select(work => $"{work.Name}: a second, median / 90 % in ms")]);
        rows.ForEach(SpeedTable.PrintRow);
    }

    private static async Task FillLargeAsync(IReadOnlyList<BusySubject> subjects, int size)
    {
        await Task.WhenAll(subjects.Select(subject => subject.FillLargeAsync(size, LongestFilling)));
        foreach (var subject in subjects)
        {
            await subject.Load.SettleAsync();
        }
    }

    /// <returns>A row for each.</returns>
    private static async Task<IReadOnlyList<IReadOnlyList<string>>> MeasureAsync(IReadOnlyList<BusySubject> subjects, int size)
    {
        List<string> Row(BusySubject subject) => [subject.Kind.Name, $"{subject.Of(size).Entries:N0}", subject.Server];
        var rows = subjects.Select(Row).ToList();
        foreach (var work in Works)
        {
            var measured = subjects.Select(_ => new Latencies()).ToList();
            for (var round = 0; round <= Pace.Rounds; round++)
            {
                foreach (var (subject, latencies) in subjects.Zip(measured))
                {
                    var clock = Stopwatch.StartNew();
                    var taken = await TakeAsync(() => work.Do(subject, size));
                    await (work.Writes ? subject.Load.SettleAsync() : Task.CompletedTask);
                    if (round > 0)
                    {
                        latencies.Add(taken, clock.Elapsed);
                    }
                }
            }

            foreach (var (row, latencies) in rows.Zip(measured))
            {
                row.Add(latencies.ToString());
            }
        }

        return rows;
    }

    /// <returns>The milliseconds of each request.</returns>
    private static async Task<IReadOnlyList<double>> TakeAsync(Func<Task> work)
    {
        List<double> taken = [];
        var round = Stopwatch.StartNew();
        while (taken.Count < RequestsEach && round.Elapsed < LongestRound)
        {
            var clock = Stopwatch.StartNew();
            await work();
            taken.Add(clock.Elapsed.TotalMilliseconds);
        }

        return taken;
    }

    /// <summary>What one server was asked for in all rounds that count.</summary>
    private sealed class Latencies
    {
        private readonly List<double> milliseconds = [];
        private TimeSpan all;

        /// <param name="round">From the first request until lists show what was written.</param>
        public void Add(IReadOnlyList<double> taken, TimeSpan round)
        {
            milliseconds.AddRange(taken);
            all += round;
        }

        public override string ToString() => $"{milliseconds.Count / all.TotalSeconds:N1}, {Quantile(0.5):N1} / {Quantile(0.9):N1}";

        private double Quantile(double share) => milliseconds.Order().ElementAt((int)(share * (milliseconds.Count - 1)));
    }
}

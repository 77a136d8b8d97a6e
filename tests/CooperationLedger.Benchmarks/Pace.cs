using System.Diagnostics;
using System.Globalization;

namespace CooperationLedger.Benchmarks;

/// <param name="PerSecond">Operations a second; those that write count once lists show what they wrote.</param>
/// <param name="ServerMilliseconds">Processor time of one operation in the server's own process; null where that is not known.</param>
/// <param name="PostgresMilliseconds">The same in all processes of PostgreSQL.</param>
internal readonly record struct Speed(double PerSecond, double? ServerMilliseconds, double? PostgresMilliseconds)
{
    public override string ToString() =>
        $"{PerSecond.ToString(PerSecond < 10 ? "N2" : "N0"),7}/s {(ServerMilliseconds is { } cost ? $"{cost,7:N3} ms cpu" : ""),14}";
}

/// <summary>One of those that are compared.</summary>
/// <param name="Run">Does its work over so many connections for so long.</param>
internal sealed record Side(string Name, Func<int, TimeSpan, Task<Speed>> Run)
{
    private static int next;

    /// <param name="work">Is given a number that no other call has.</param>
    /// <param name="settleAsync">Waits for what the server does after it has answered. That is part of the work: the clock runs on.</param>
    public static Side Of(string name, ServerUnderLoad server, Func<int, Task> work, Func<Task>? settleAsync = null) =>
        new(name, (connections, length) => RunAsync(connections, length, server, work, settleAsync));

    private static async Task<Speed> RunAsync(
        int connections, TimeSpan length, ServerUnderLoad server, Func<int, Task> work, Func<Task>? settleAsync)
    {
        var (inServer, inPostgres) = (server.ProcessorTime, server.PostgresTime);
        var clock = Stopwatch.StartNew();
        var done = 0;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            while (clock.Elapsed < length)
            {
                await work(Interlocked.Increment(ref next));
                Interlocked.Increment(ref done);
            }
        }));
        await (settleAsync?.Invoke() ?? Task.CompletedTask);
        return new(
            done / clock.Elapsed.TotalSeconds,
            (server.ProcessorTime - inServer).TotalMilliseconds / done,
            (server.PostgresTime - inPostgres)?.TotalMilliseconds / done);
    }
}

/// <summary>Runs several sides in turn: a round each that does not count, for compilers and caches, then those whose median does.</summary>
internal static class Pace
{
    public const int Rounds = 3;
    private const string Variable = "BENCHMARK_ROUND_SECONDS";

    /// <summary>Of one side at one number of connections; all other lengths follow from it.</summary>
    public static TimeSpan Round { get; } = TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var seconds)
            ? Math.Clamp(seconds, 0.1, 60)
            : 3);

    public static TimeSpan WarmUp { get; } = Round * 4 / 3;

    /// <summary>Prints the ratio of the ledger to each of the others.</summary>
    public static async Task CompareAsync(string what, int connections, Side ledger, params IReadOnlyList<Side> others)
    {
        var speeds = await MeasureAsync(connections, Rounds, [ledger, .. others]);
        foreach (var (other, speed) in others.Zip(speeds.Skip(1)))
        {
            var ratio = speeds[0].PerSecond / speed.PerSecond;
            Console.WriteLine(
                $"{what,-36} {connections,2} connections  ledger {speeds[0]}  {other.Name,-15} {speed}  ratio {ratio:0.####}");
        }
    }

    /// <returns>The medians, in the order of the sides.</returns>
    public static async Task<IReadOnlyList<Speed>> MeasureAsync(int connections, int rounds, params IReadOnlyList<Side> sides)
    {
        foreach (var side in sides)
        {
            await side.Run(connections, WarmUp);
        }

        var speeds = sides.Select(_ => new List<Speed>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (side, speed) in sides.Zip(speeds))
            {
                speed.Add(await side.Run(connections, Round));
            }
        }

        return [.. speeds.Select(speed => Median(speed, round => round.PerSecond))];
    }

    public static T Median<T>(IReadOnlyList<T> values, Func<T, double> of) => values.OrderBy(of).ElementAt(values.Count / 2);
}

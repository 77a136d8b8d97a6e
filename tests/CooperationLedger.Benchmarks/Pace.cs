using System.Diagnostics;

namespace CooperationLedger.Benchmarks;

/// <param name="MillisecondsOfProcessor">What one operation cost the server's own process; null where that is not known.</param>
internal readonly record struct Speed(double PerSecond, double? MillisecondsOfProcessor)
{
    public override string ToString() =>
        $"{PerSecond.ToString(PerSecond < 10 ? "N2" : "N0"),7}/s {(MillisecondsOfProcessor is { } cost ? $"{cost,7:N3} ms cpu" : ""),14}";
}

/// <summary>One of those that are compared.</summary>
/// <param name="RunAsync">Does its work over so many connections for so long.</param>
internal sealed record Side(string Name, Func<int, TimeSpan, Task<Speed>> RunAsync)
{
    private static int next;

    /// <param name="work">Is given a number that no other call has.</param>
    public static Side Of(string name, ServerUnderLoad server, Func<int, Task> work) => new(name, async (connections, length) =>
    {
        var before = server.ProcessorTime;
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
        var seconds = clock.Elapsed.TotalSeconds;
        return new(done / seconds, (server.ProcessorTime - before).TotalMilliseconds / done);
    });
}

/// <summary>Runs several sides in turn: a round each that does not count, for their compilers and caches, then those whose median does.</summary>
internal static class Pace
{
    private const int Rounds = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    /// <summary>Prints the ratio of the ledger to each of the others.</summary>
    public static async Task CompareAsync(string what, int connections, Side ledger, params IReadOnlyList<Side> others)
    {
        var speeds = await MeasureAsync(connections, Rounds, [ledger, .. others]);
        foreach (var (other, speed) in others.Zip(speeds.Skip(1)))
        {
            Console.WriteLine($"{what,-36} {connections,2} connections  ledger {speeds[0]}  {other.Name,-15} {speed}  ratio {speeds[0].PerSecond / speed.PerSecond:0.####}");
        }
    }

    /// <returns>The medians, in the order of the sides.</returns>
    public static async Task<IReadOnlyList<Speed>> MeasureAsync(int connections, int rounds, params IReadOnlyList<Side> sides)
    {
        foreach (var side in sides)
        {
            await side.RunAsync(connections, WarmUp);
        }

        var speeds = sides.Select(_ => new List<Speed>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (side, speed) in sides.Zip(speeds))
            {
                speed.Add(await side.RunAsync(connections, Round));
            }
        }

        return [.. speeds.Select(speed => Median(speed, round => round.PerSecond))];
    }

    public static T Median<T>(IReadOnlyList<T> values, Func<T, double> of) => values.OrderBy(of).ElementAt(values.Count / 2);
}

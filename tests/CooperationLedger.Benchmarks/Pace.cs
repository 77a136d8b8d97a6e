using System.Diagnostics;

namespace CooperationLedger.Benchmarks;

/// <summary>Runs two pieces of work in turn, three rounds each, and prints the medians with their ratio.</summary>
internal static class Pace
{
    private const int Rounds = 3;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);
    private static int next;

    /// <param name="ours">Is given a number that no other call has.</param>
    public static async Task CompareAsync(string what, int connections, Func<int, Task> ours, string other, Func<int, Task> theirs)
    {
        List<double> our = [];
        List<double> their = [];
        for (var round = 0; round < Rounds; round++)
        {
            our.Add(await PerSecondAsync(connections, ours));
            their.Add(await PerSecondAsync(connections, theirs));
        }

        Console.WriteLine($"{what,-40} {connections,3} connections  ledger {Median(our),7:N0}/s  {other} {Median(their),7:N0}/s  ratio {Median(our) / Median(their):0.####}");
    }

    private static async Task<double> PerSecondAsync(int connections, Func<int, Task> work)
    {
        var clock = Stopwatch.StartNew();
        var done = 0;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            while (clock.Elapsed < Round)
            {
                await work(Interlocked.Increment(ref next));
                Interlocked.Increment(ref done);
            }
        }));
        return done / clock.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}

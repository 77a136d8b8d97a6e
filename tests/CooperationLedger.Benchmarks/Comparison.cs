using System.Diagnostics;

namespace CooperationLedger.Benchmarks;

/// <summary>What is done to both servers.</summary>
internal interface ILoad
{
    /// <summary>Makes the dossiers that are read and appended to.</summary>
    Task PrepareAsync(int dossiers);

    Task OpenAsync(int number);

    Task AppendAsync(int number);

    Task ReadAsync(int number);
}

/// <summary>Runs the same work on both, three rounds in turn, and prints the medians with their ratio.</summary>
internal sealed class Comparison(ILoad ledger, ILoad handwritten)
{
    private const int Rounds = 3;
    private const int Dossiers = 2_000;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    private int next;

    public async Task PrepareAsync()
    {
        await ledger.PrepareAsync(Dossiers);
        await handwritten.PrepareAsync(Dossiers);
    }

    public async Task MeasureAsync(string what, int connections, Func<ILoad, int, Task> work)
    {
        List<double> ours = [];
        List<double> theirs = [];
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await PerSecondAsync(ledger, connections, work));
            theirs.Add(await PerSecondAsync(handwritten, connections, work));
        }

        var (our, their) = (Median(ours), Median(theirs));
        Console.WriteLine($"{what,-40} {connections,3} connections  ledger {our,7:N0}/s  hand-written {their,7:N0}/s  ratio {our / their:N2}");
    }

    private async Task<double> PerSecondAsync(ILoad load, int connections, Func<ILoad, int, Task> work)
    {
        var clock = Stopwatch.StartNew();
        var done = 0;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            while (clock.Elapsed < Round)
            {
                await work(load, Interlocked.Increment(ref next));
                Interlocked.Increment(ref done);
            }
        }));
        return done / clock.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}

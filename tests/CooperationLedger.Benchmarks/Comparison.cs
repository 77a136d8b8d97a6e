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

/// <summary>Runs the same work on both servers.</summary>
internal sealed class Comparison(ILoad ledger, ILoad handwritten)
{
    private const int Dossiers = 2_000;

    public async Task PrepareAsync()
    {
        await ledger.PrepareAsync(Dossiers);
        await handwritten.PrepareAsync(Dossiers);
    }

    public Task MeasureAsync(string what, int connections, Func<ILoad, int, Task> work) =>
        Pace.CompareAsync(what, connections, number => work(ledger, number), "hand-written", number => work(handwritten, number));
}

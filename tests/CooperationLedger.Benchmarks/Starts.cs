namespace CooperationLedger.Benchmarks;

/// <summary>From the start of the process to its first answer, and what it holds in memory when it then rests.</summary>
internal static class Starts
{
    private const int Times = 5;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    public static async Task MeasureAsync()
    {
        await using var ground = await Ground.MakeAsync();

        // The first makes the schema, and does not count.
        await (await ground.StartLedgerAsync()).DisposeAsync();
        await (await ground.StartHelloAsync()).DisposeAsync();
        List<(double Seconds, double Megabytes)> ours = [];
        List<(double Seconds, double Megabytes)> theirs = [];
        for (var time = 0; time < Times; time++)
        {
            ours.Add(await StartAsync(ground.StartLedgerAsync));
            theirs.Add(await StartAsync(ground.StartHelloAsync));
        }

        Print("start to first answer", "s", ours.Select(start => start.Seconds), theirs.Select(start => start.Seconds));
        Print("resident at rest", "MB", ours.Select(start => start.Megabytes), theirs.Select(start => start.Megabytes));
    }

    private static async Task<(double Seconds, double Megabytes)> StartAsync(Func<Task<ServerUnderLoad>> startAsync)
    {
        await using var server = await startAsync();
        await Task.Delay(Rest);
        return (server.StartedIn.TotalSeconds, server.ResidentMegabytes);
    }

    private static void Print(string what, string unit, IEnumerable<double> ours, IEnumerable<double> theirs)
    {
        var (our, their) = (Pace.Median([.. ours], value => value), Pace.Median([.. theirs], value => value));
        Console.WriteLine($"{what,-36} ledger {our,8:N2} {unit}  hello {their,8:N2} {unit}  ratio {our / their:0.####}");
    }
}

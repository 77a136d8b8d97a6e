namespace CooperationLedger.Benchmarks;

/// <summary>From the start of the process to its first answer, and what it holds in memory when it then rests.</summary>
internal static class Starts
{
    private const int Times = 5;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    public static async Task MeasureAsync()
    {
        await using var ground = await Ground.MakeAsync();
        List<(string Name, Func<Task<ServerUnderLoad>> StartAsync)> servers = [];
        foreach (var build in LedgerBuild.All)
        {
            var connection = await ground.CreateDatabaseAsync(build);
            servers.Add((build.Name, () => ground.StartLedgerAsync(build, connection)));
        }

        servers.Add(("hello", ground.StartHelloAsync));
        var starts = servers.Select(_ => new List<(double Seconds, double Megabytes)>()).ToList();

        // The first makes the schema, and does not count.
        for (var time = 0; time <= Times; time++)
        {
            foreach (var (server, taken) in servers.Zip(starts))
            {
                var start = await StartAsync(server.StartAsync);
                if (time > 0)
                {
                    taken.Add(start);
                }
            }
        }

        SpeedTable.PrintHeading(["server", "s from start to first answer", "of hello", "MB resident at rest", "of hello"]);
        var hello = Medians(starts[^1]);
        foreach (var (server, taken) in servers.Zip(starts))
        {
            var (seconds, megabytes) = Medians(taken);
            SpeedTable.PrintRow(
            [
                server.Name,
                $"{seconds:N2}", $"{seconds / hello.Seconds:0.00}",
                $"{megabytes:N0}", $"{megabytes / hello.Megabytes:0.00}",
            ]);
        }
    }

    private static async Task<(double Seconds, double Megabytes)> StartAsync(Func<Task<ServerUnderLoad>> startAsync)
    {
        await using var server = await startAsync();
        await Task.Delay(Rest);
        return (server.StartedIn.TotalSeconds, server.ResidentMegabytes);
    }

    private static (double Seconds, double Megabytes) Medians(IReadOnlyList<(double Seconds, double Megabytes)> starts) =>
        (Pace.Median(starts, start => start.Seconds).Seconds, Pace.Median(starts, start => start.Megabytes).Megabytes);
}

using System.Diagnostics;

namespace CooperationLedger.Benchmarks;

/// <summary>A server in a process of its own.</summary>
internal sealed class ServerUnderLoad : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);
    private readonly Process process;
    private bool stopped;

    private ServerUnderLoad(Process process, string address)
    {
        this.process = process;
        Client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = new(address) };
    }

    public HttpClient Client { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>What it works on; null where nothing is known of that.</summary>
    public PostgresProcesses? Postgres { get; init; }

    public double ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Of all of PostgreSQL, whoever it works for: others rest while one is measured.</summary>
    public TimeSpan? PostgresTime => Postgres?.ProcessorTime();

    /// <param name="program">With its arguments.</param>
    /// <param name="firstQuestion">A path that it answers once it has started.</param>
    /// <exception cref="InvalidOperationException">It ended, or did not answer in three minutes.</exception>
    public static async Task<ServerUnderLoad> StartAsync(
        IReadOnlyList<string> program, string address, string firstQuestion, PostgresProcesses? postgres,
        params IReadOnlyList<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo(program[0], program.Skip(1)) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new ServerUnderLoad(process, address) { Postgres = postgres };
        while (!await AnswersAsync(server.Client, firstQuestion))
        {
            if (process.HasExited || clock.Elapsed > LongestStart)
            {
                await server.DisposeAsync();
                throw new InvalidOperationException($"{string.Join(' ', program)} did not start.");
            }

            await Task.Delay(10);
        }

        server.StartedIn = clock.Elapsed;
        return server;
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string question)
    {
        try
        {
            using var answer = await client.GetAsync(question);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // It does not listen yet.
            return false;
        }
    }

    /// <summary>In good order where the system knows how: after a kill, the next server would first wait for this one.</summary>
    public async ValueTask DisposeAsync()
    {
        if (stopped)
        {
            return;
        }

        stopped = true;
        Client.Dispose();
        if (OperatingSystem.IsWindows())
        {
            process.Kill();
        }
        else if (!process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await kill.WaitForExitAsync();
        }

        using var patience = new CancellationTokenSource(LongestStop);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
        }

        process.Dispose();
    }
}

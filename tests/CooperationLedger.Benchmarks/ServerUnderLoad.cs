using System.Diagnostics;

namespace CooperationLedger.Benchmarks;

/// <summary>A server in a process of its own.</summary>
internal sealed class ServerUnderLoad : IAsyncDisposable
{
    private readonly Process process;
    private bool stopped;

    private ServerUnderLoad(Process process, string address)
    {
        this.process = process;
        Client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = new(address) };
    }

    /// <summary>Where the ledger's programs lie: its published output if the environment names it, else what was built beside us.</summary>
    public static string LedgerFolder => Environment.GetEnvironmentVariable("LEDGER_SERVER") ?? AppContext.BaseDirectory;

    public HttpClient Client { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan StartedIn { get; private set; }

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

    public static Task<ServerUnderLoad> LedgerAsync(string connectionString, string address) => StartAsync(
        [Path.Combine(LedgerFolder, "CooperationLedger.Web.dll")], address, "/health/live", ("ConnectionStrings__Ledger", connectionString), ("urls", address));

    /// <param name="args">Say which of the servers that this program contains.</param>
    public static Task<ServerUnderLoad> OfThisProgramAsync(string address, params string[] args) =>
        StartAsync([Path.Combine(AppContext.BaseDirectory, "CooperationLedger.Benchmarks.dll"), .. args], address, "/");

    private static async Task<ServerUnderLoad> StartAsync(string[] program, string address, string firstQuestion, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", program) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new ServerUnderLoad(process, address);
        while (!await AnswersAsync(server.Client, firstQuestion))
        {
            ObjectDisposedException.ThrowIf(process.HasExited, process);
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

    /// <summary>In good order where the system knows how: after a kill, the next server would first wait for this one to come back.</summary>
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
        else
        {
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }
}

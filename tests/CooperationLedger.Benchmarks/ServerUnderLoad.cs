using System.Diagnostics;

namespace CooperationLedger.Benchmarks;

/// <summary>A server in a process of its own.</summary>
internal sealed class ServerUnderLoad : IAsyncDisposable
{
    private readonly Process process;

    private ServerUnderLoad(Process process, string address)
    {
        this.process = process;
        Client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = new(address) };
    }

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

    public static Task<ServerUnderLoad> LedgerAsync(string connectionString, string address) => StartAsync(
        "CooperationLedger.Web.dll", [], address, "/health/live", ("ConnectionStrings__Ledger", connectionString), ("urls", address));

    public static Task<ServerUnderLoad> HandwrittenAsync(string connectionString, string address) => StartAsync(
        "CooperationLedger.Benchmarks.dll", ["handwritten", connectionString, address], address, "/");

    private static async Task<ServerUnderLoad> StartAsync(
        string program, string[] args, string address, string firstQuestion, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. args]) { RedirectStandardOutput = true };
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

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}

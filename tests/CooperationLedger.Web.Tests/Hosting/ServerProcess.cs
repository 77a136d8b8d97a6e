using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>The server in a process of its own, on a free port; nothing of the test's own settings reaches it.</summary>
public sealed class ServerProcess : IDisposable
{
    private const int MostLinesSaid = 60;

    private readonly (string Name, string Value)[] settings;
    private readonly SocketsHttpHandler connections = new();
    private Process? process;

    public ServerProcess(params (string Name, string Value)[] settings)
    {
        this.settings = settings;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>Where it listens.</summary>
    public string Host { get; init; } = $"{IPAddress.Loopback}";

    /// <summary>A command that becomes the server, given as the arguments that follow.</summary>
    public string[] Through { get; init; } = [];

    public HttpClient Client => field ??= NewClient();

    /// <summary>What it has written to its standard output, line by line, since it was first started.</summary>
    public ConcurrentQueue<string> Output { get; } = [];

    private readonly ConcurrentQueue<string> errors = [];

    /// <summary>What it said last, for whoever asks why a test failed.</summary>
    public string Said => string.Join('\n', Output.TakeLast(MostLinesSaid).Concat(errors.TakeLast(MostLinesSaid)));

    /// <summary>One that may be disposed of after each request: the connections are kept.</summary>
    public HttpClient NewClient() => new(connections, disposeHandler: false) { BaseAddress = new($"http://{Host}:{Port}") };

    /// <summary>Starts it and waits until it is ready, seeds and all, or answers what is asked instead.</summary>
    public async Task StartAsync(string question = "health/ready")
    {
        Launch();
        process!.OutputDataReceived += (_, line) => Output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await AnswersAsync(question);
    }

    /// <summary>Runs it until it stops by itself.</summary>
    /// <returns>Its exit code, and what it complained of.</returns>
    public async Task<(int Code, string Complaint)> RunAsync(params string[] arguments)
    {
        var complaint = new StringBuilder();
        Launch(arguments);
        process!.OutputDataReceived += (_, line) => Output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => complaint.AppendLine(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        return (process.ExitCode, complaint.ToString().Trim());
    }

    /// <summary>As <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>As a machine does whose memory is being swapped, or that is moved to another: it does nothing, and its connections stay open.</summary>
    public void Freeze() => Signal("STOP", process!.Id);

    public void Thaw() => Signal("CONT", process!.Id);

    /// <summary>As a service manager does; whoever runs the tests in the background has told them, and their children, to ignore Ctrl-C.</summary>
    /// <remarks>Waits even when the tests are called off: killed at once, the server would leave its PostgreSQL behind.</remarks>
    /// <returns>Its exit code.</returns>
    public Task<int> StopAsync(string signal = "TERM")
    {
        Signal(signal, process!.Id);
        return EndedAsync();
    }

    /// <summary>Waits until it ends by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndedAsync()
    {
        await process!.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20), CancellationToken.None);
        return process.ExitCode;
    }

    public async Task AnswersAsync(string question)
    {
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < TimeSpan.FromSeconds(60))
        {
            try
            {
                using var answer = await Client.GetAsync(question, TestContext.Current.CancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"The server did not answer {question}. It said:\n{Said}");
    }

    /// <summary>Waits until it has said something.</summary>
    public async Task SaysAsync(string words)
    {
        for (var tries = 0; !Said.Contains(words, StringComparison.Ordinal); tries++)
        {
            tries.ShouldBeLessThan(300, $"It did not say '{words}', but:\n{Said}");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until its health is red.</summary>
    /// <returns>What it then says.</returns>
    public async Task<string> UnhealthyAsync()
    {
        for (var tries = 0; tries < 100; tries++)
        {
            using var health = await Client.GetAsync("health/ready", TestContext.Current.CancellationToken);
            if (health.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                return await health.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("Health stayed green.");
    }

    public static void Signal(string name, int process)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.ToString()]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        Client.Dispose();
        connections.Dispose();
        if (process is { HasExited: false })
        {
            process.Kill();
        }

        process?.Dispose();
    }

    private void Launch(params string[] arguments)
    {
        string[] command = [.. Through, "dotnet", Path.Combine(AppContext.BaseDirectory, "CooperationLedger.Web.dll"), .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ConnectionStrings__Ledger");
        start.Environment.Remove("Seeds__Play");
        start.Environment["urls"] = $"http://{Host}:{Port}";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start)!;
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>The server as a person starts it: a process of its own, with a private PostgreSQL and the seeds.</summary>
public sealed class ServerProcessTests : IDisposable
{
    private const string Train = "api/ledgers/PK-RU/trains/train-pilot-2025";

    private readonly TemporaryFolder folder = new();
    private readonly string address = $"http://127.0.0.1:{FreePort()}";
    private Process? server;

    public void Dispose()
    {
        server?.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Killed_and_started_again_it_serves_the_same_and_stops_when_asked()
    {
        using var client = new HttpClient { BaseAddress = new(address) };
        await StartAsync(client);
        var seeded = await ViewAsync(client);
        using var departed = await client.PostAsJsonAsync(
            Train + "/departures", new { date = "2025-09-02", citations = new[] { new { source = "source-article" } } }, TestContext.Current.CancellationToken);
        departed.StatusCode.ShouldBe(HttpStatusCode.Created);

        server!.Kill();
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        await StartAsync(client);

        var view = await ViewAsync(client);
        view.ShouldContain("\"status\":\"underWay\"");
        view.ShouldNotBe(seeded);

        // As Ctrl-C does.
        Signal("INT", server!.Id);
        await server!.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        File.Exists(folder.In("cluster/postmaster.pid")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_private_PostgreSQL_that_was_killed_is_started_again_and_nothing_is_lost()
    {
        using var client = new HttpClient { BaseAddress = new(address) };
        await StartAsync(client);
        var seeded = await ViewAsync(client);

        Signal("KILL", folder.PostmasterId());
        await ReadyAsync(client, Train);

        (await ViewAsync(client)).ShouldBe(seeded);
        using var departed = await client.PostAsJsonAsync(
            Train + "/departures", new { date = "2025-09-02", citations = new[] { new { source = "source-article" } } }, TestContext.Current.CancellationToken);
        departed.StatusCode.ShouldBe(HttpStatusCode.Created);
        await ReadyAsync(client, "api/ledgers/PK-RU/trains?after=5");
        Signal("INT", server!.Id);
        await server!.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_in_a_sentence_and_leaves_no_PostgreSQL_behind()
    {
        using var taken = new TcpListener(IPAddress.Loopback, new Uri(address).Port);
        taken.Start();

        Launch();
        var words = new StringBuilder();
        server!.ErrorDataReceived += (_, line) => words.AppendLine(line.Data);
        server.BeginErrorReadLine();
        server.BeginOutputReadLine();
        await server.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        server.ExitCode.ShouldBe(1);
        words.ToString().ShouldContain("Choose another with --urls");
        words.ToString().ShouldNotContain("   at ");
        File.Exists(folder.In("cluster/postmaster.pid")).ShouldBeFalse();
    }

    private async Task StartAsync(HttpClient client)
    {
        Launch();
        server!.BeginOutputReadLine();
        server.BeginErrorReadLine();
        await ReadyAsync(client, "health/ready");
    }

    private void Launch()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CooperationLedger.Web.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Postgres__Folder"] = folder.Path;
        start.Environment["urls"] = address;
        start.Environment.Remove("ConnectionStrings__Ledger");
        start.Environment.Remove("Seeds__Play");
        server = Process.Start(start)!;
    }

    private static async Task ReadyAsync(HttpClient client, string question)
    {
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < TimeSpan.FromSeconds(60))
        {
            try
            {
                using var answer = await client.GetAsync(question, TestContext.Current.CancellationToken);
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

        throw new TimeoutException("The server did not become ready.");
    }

    private static async Task<string> ViewAsync(HttpClient client)
    {
        var dossier = await client.GetFromJsonAsync<System.Text.Json.JsonElement>(Train, TestContext.Current.CancellationToken);
        return dossier.GetProperty("view").GetRawText();
    }

    private static void Signal(string name, int process)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.ToString()]);
        kill.WaitForExit();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

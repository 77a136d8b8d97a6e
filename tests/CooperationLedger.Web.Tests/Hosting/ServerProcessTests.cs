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
    private readonly ServerProcess server;

    public ServerProcessTests() => server = new(("Postgres__Folder", folder.Path));

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Killed_and_started_again_it_serves_the_same_and_stops_when_asked()
    {
        await server.StartAsync();
        var seeded = await ViewAsync();
        await DepartAsync();

        await server.KillAsync();
        await server.StartAsync();

        var view = await ViewAsync();
        view.ShouldContain("\"status\":\"underWay\"");
        view.ShouldNotBe(seeded);
        server.Output.Count(line => line == $"The ledger is kept in {folder.Path}.").ShouldBe(2);

        await server.StopAsync();
        File.Exists(folder.In("cluster/postmaster.pid")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_private_PostgreSQL_that_was_killed_is_started_again_and_nothing_is_lost()
    {
        await server.StartAsync();
        var seeded = await ViewAsync();

        ServerProcess.Signal("KILL", folder.PostmasterId());
        (await server.UnhealthyAsync()).ShouldNotContain(folder.Path);
        await server.AnswersAsync(Train);

        (await ViewAsync()).ShouldBe(seeded);
        var sequence = await DepartAsync();
        await server.AnswersAsync($"api/ledgers/PK-RU/trains?after={sequence}");
        await server.StopAsync();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("*")]
    public async Task An_address_that_is_taken_is_told_in_a_sentence_and_leaves_no_PostgreSQL_behind(string host)
    {
        using var taken = new TcpListener(IPAddress.Loopback, server.Port);
        taken.Start();

        var (code, complaint) = await server.RunAsync("--urls", $"http://{host}:{server.Port}");

        code.ShouldBe(1);
        complaint.ShouldContain("Choose another with --urls");
        complaint.ShouldNotContain("   at ");
        File.Exists(folder.In("cluster/postmaster.pid")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_body_that_is_broken_off_is_told_so_and_raises_no_alarm()
    {
        await server.StartAsync();

        const string ToProgram = $"POST /{Train}/departures HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        const string ToPerson = "POST /ledgers/PK-RU/forms/departure HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        foreach (var chunk in new[] { "ZZ", "FFFFFFFFFFFFFFFFF", "7FFFFFFFFFFFFFFF0", "-1" })
        {
            var toProgram = await SendRawAsync($"{ToProgram}Transfer-Encoding: chunked\r\n\r\n{chunk}\r\n");
            var toPerson = await SendRawAsync($"{ToPerson}Transfer-Encoding: chunked\r\n\r\n{chunk}\r\n");

            toProgram.ShouldStartWith("HTTP/1.1 400", customMessage: chunk);
            toProgram.ShouldContain("broken-request", customMessage: chunk);
            toPerson.ShouldStartWith("HTTP/1.1 400", customMessage: chunk);
            toPerson.ShouldContain("Not understood", customMessage: chunk);
        }

        foreach (var request in new[] { ToProgram, ToPerson })
        {
            (await SendRawAsync($"{request}Connection: close\r\nTransfer-Encoding: gzip, chunked\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n")).ShouldStartWith("HTTP/1.1 415");
            for (var milliseconds = 0; milliseconds < 60; milliseconds += 3)
            {
                await ResetAsync($"{request}Content-Length: 1000\r\n\r\n{{\"date\":", milliseconds);
                await ResetAsync($"{request}Transfer-Encoding: chunked\r\n\r\n400\r\n{{", milliseconds);
            }
        }

        foreach (var charset in new[] { "utf-8", "UTF-8", "\"utf-8\"" })
        {
            (await SendRawAsync($"{ToProgram.Replace("json", $"json; charset={charset}", StringComparison.Ordinal)}Connection: close\r\nContent-Length: 2\r\n\r\n{{}}"))
                .ShouldStartWith("HTTP/1.1 400", customMessage: charset);
        }

        foreach (var host in new[] { "", "Host:\r\n" })
        {
            (await SendRawAsync($"GET /api/ledgers HTTP/1.0\r\n{host}\r\n")).ShouldStartWith("HTTP/1.1 400", customMessage: host);
            (await SendRawAsync($"GET /api/ledgers HTTP/1.1\r\n{host}Connection: close\r\n\r\n")).ShouldStartWith("HTTP/1.1 400", customMessage: host);
        }

        (await SendRawAsync("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).ShouldStartWith("HTTP/1.1 200");
        server.Output.Where(line => line.Contains("fail:", StringComparison.Ordinal) || line.Contains("warn:", StringComparison.Ordinal)).ShouldBeEmpty(server.Said);
        await server.StopAsync();
    }

    private async Task<string> SendRawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var answer = new StreamReader(stream);
        return await answer.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends, and cuts the connection off as a client does that dies.</summary>
    private async Task ResetAsync(string request, int afterMilliseconds)
    {
        using var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { LingerState = new(true, 0) };
        await client.ConnectAsync(IPAddress.Loopback, server.Port, TestContext.Current.CancellationToken);
        await client.SendAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromMilliseconds(afterMilliseconds), TestContext.Current.CancellationToken);
    }

    private async Task<long> DepartAsync()
    {
        using var departed = await server.Client.PostAsJsonAsync(
            Train + "/departures", new { date = "2025-09-02", citations = new[] { new { source = "source-article" } } }, TestContext.Current.CancellationToken);
        departed.StatusCode.ShouldBe(HttpStatusCode.Created);
        return (await departed.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(TestContext.Current.CancellationToken)).GetProperty("sequence").GetInt64();
    }

    private async Task<string> ViewAsync()
    {
        var dossier = await server.Client.GetFromJsonAsync<System.Text.Json.JsonElement>(Train, TestContext.Current.CancellationToken);
        return dossier.GetProperty("view").GetRawText();
    }
}

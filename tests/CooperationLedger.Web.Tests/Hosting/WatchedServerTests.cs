using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CooperationLedger.Web.Storage;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>What a server tells those who watch over it.</summary>
public sealed class WatchedServerTests(LedgerFixture fixture)
{
    private const string Ledger = "api/ledgers/PK-RU";

    [Fact]
    public async Task It_sends_traces_and_metrics_and_raises_no_alarm_for_an_ordinary_refusal()
    {
        await using var receiver = await TelemetryReceiver.StartAsync();
        using var server = new ServerProcess(
            ("ConnectionStrings__Ledger", await fixture.CreateDatabaseAsync()),
            ("Seeds__Play", "true"),
            ("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_BSP_SCHEDULE_DELAY", "100"), ("OTEL_METRIC_EXPORT_INTERVAL", "500"),
            ("Logging__Console__FormatterName", "json"));
        await server.StartAsync();
        await AskInVainAsync(server.Client);

        (await receiver.MissingAsync("/v1/traces", "cooperation-ledger", "POST /api/ledgers/{ledger}/trains/{train}/departures", "mt_quick_append_events", "pg_advisory_xact_lock_shared")).ShouldBeEmpty();
        (await receiver.MissingAsync("/v1/metrics", "http.server.request.duration", "db.client.", "marten.event.append", "dotnet.gc.collections")).ShouldBeEmpty();
        receiver.Received.ShouldAllBe(sent => !sent.Text.Contains("/health/ready", StringComparison.Ordinal) || sent.Path == "/v1/metrics");
        await server.StopAsync();

        var told = server.Output.Where(line => line.StartsWith('{')).Select(line => JsonElement.Parse(line)).ToList();
        told.ShouldNotBeEmpty();
        told.Where(line => line.GetProperty("LogLevel").GetString() is not ("Information" or "Debug" or "Trace")).ShouldBeEmpty();
        server.Output.Where(line => line.Length > 0 && !line.StartsWith('{')).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TRACES", "mt_quick_append_events"), InlineData("METRICS", "http.server.request.duration")]
    public async Task A_signal_with_an_endpoint_of_its_own_is_sent_there_and_no_other_is_sent(string signal, string sent)
    {
        await using var receiver = await TelemetryReceiver.StartAsync();
        using var server = new ServerProcess(
            ("ConnectionStrings__Ledger", await fixture.CreateDatabaseAsync()),
            ("Seeds__Play", "true"),
            ($"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT", $"{receiver.Address}/v1/here"), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_BSP_SCHEDULE_DELAY", "100"), ("OTEL_METRIC_EXPORT_INTERVAL", "500"));
        await server.StartAsync();
        await AskInVainAsync(server.Client);

        (await receiver.MissingAsync("/v1/here", sent, "cooperation-ledger")).ShouldBeEmpty();
        await server.StopAsync();
        receiver.Received.ShouldAllBe(message => message.Path == "/v1/here");
    }

    [Fact]
    public async Task A_check_that_fails_for_another_reason_does_not_say_that_PostgreSQL_is_away()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var server = new ServerProcess(("ConnectionStrings__Ledger", database));
        await server.StartAsync();

        await Sql.AskAsync(database, $"ALTER TABLE {LedgerStore.Schema}.mt_events RENAME COLUMN seq_id TO elsewhere");

        var health = await server.UnhealthyAsync();
        health.ShouldContain("This could not be checked.");
        health.ShouldNotContain("elsewhere");
        health.ShouldNotContain("PostgreSQL");
        await server.StopAsync();
    }

    [Fact]
    public void Nothing_is_measured_when_no_endpoint_is_set()
    {
        fixture.Host.Services.GetService<TracerProvider>().ShouldBeNull();
        fixture.Host.Services.GetService<MeterProvider>().ShouldBeNull();
    }

    /// <summary>Every way in which a caller is ordinarily told no, and many at once that want the same.</summary>
    private static async Task AskInVainAsync(HttpClient client)
    {
        object Departure(string date, string source = "source-article") => new { date, citations = new[] { new { source } } };
        const string departures = $"{Ledger}/trains/train-pilot-2025/departures";

        var races = await Task.WhenAll(Enumerable.Range(1, 24).Select(day => SendAsync(client, departures, Departure($"2025-09-{day:00}"))));
        races.Count(status => status == HttpStatusCode.Created).ShouldBe(1);
        var openings = await Task.WhenAll(Enumerable.Range(1, 12).Select(month => SendAsync(client, $"{Ledger}/meetings/plans", new { dossier = "meeting-new", meeting = new { title = $"Meeting {month}" }, date = "2025-06", citations = new[] { new { source = "source-article" } } })));
        openings.Count(status => status == HttpStatusCode.Created).ShouldBe(1);

        (await SendAsync(client, departures, Departure("2025-09-01", "source-nowhere"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SendAsync(client, departures, Departure("yesterday"))).ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(client, departures, Departure("2025-09-01"), ifMatch: "\"train-pilot-2025:99\"")).ShouldBe(HttpStatusCode.PreconditionFailed);
        (await SendAsync(client, $"{Ledger}/trains/train-nowhere/departures", Departure("2025-09-01"))).ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(client, "api/ledgers/BE-NL/trains", new { })).ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(client, $"{Ledger}/trains", new { })).ShouldBe(HttpStatusCode.BadRequest);
        foreach (var (url, status) in new[]
        {
            ($"{Ledger}/trains?after=999999", HttpStatusCode.ServiceUnavailable), ("ledgers/PK-RU/trains/train-nowhere", HttpStatusCode.NotFound), ("nowhere", HttpStatusCode.NotFound), (departures, HttpStatusCode.MethodNotAllowed),
        })
        {
            using var answer = await client.GetAsync(url, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(status);
        }
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, string url, object body, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(body) };
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}

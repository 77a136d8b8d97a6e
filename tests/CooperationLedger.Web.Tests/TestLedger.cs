using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Alba;
using CooperationLedger.Json;
using CooperationLedger.Places;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Tests.Hosting;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;

namespace CooperationLedger.Web.Tests;

/// <summary>One ledger, used over HTTP as programs use it.</summary>
/// <param name="NewClient">To a server in this process or in one of its own.</param>
public sealed record TestLedger(Func<HttpClient> NewClient, string Id)
{
    public TestLedger(IAlbaHost host, string id)
        : this(host.Server.CreateClient, id)
    {
    }

    public string Api => $"/api/ledgers/{Id}";

    /// <summary>The parties' codes.</summary>
    public string[] Parties => Id.Split('-');

    /// <summary>Cites the source that every test ledger has.</summary>
    public static object[] Citations => [new { source = "source-gazette", place = "page 1" }];

    public object Service => new { title = "Pilot train", between = Parties };

    /// <summary>A train as it is scheduled with <c>POST trains</c>.</summary>
    public object Train(string? dossier, string window, string announced, object? commitment = null) =>
        new { dossier, service = Service, window, date = announced, citations = Citations, commitment };

    /// <summary>Opens it, and registers the source that <see cref="Citations"/> cite.</summary>
    public async Task<TestLedger> OpenAsync()
    {
        await PostAsync("/api/ledgers", new { Parties = Parties.Select(code => CountryCode.Parse(code)) });
        await RecordAsync("sources", new
        {
            dossier = "source-gazette",
            kind = "primary",
            title = "Railway gazette",
            accessed = "2026-01-15",
            issued = "2026-01",
            noDigestBecause = "read in a library",
        });
        return this;
    }

    public Task<RecordedAnswer> ScheduleAsync(string dossier, string window, string announced, object? commitment = null) =>
        RecordAsync("trains", Train(dossier, window, announced, commitment));

    /// <summary>Registers a promise that no evidence ends: it may be checked on as many days as one likes.</summary>
    public Task<RecordedAnswer> PromiseAsync(string dossier) => RecordAsync(
        "commitments", new { dossier, title = "More trade", owedBy = Parties, testable = false, date = "2024-06", citations = Citations });

    /// <summary>A check of a promise, as it is recorded with <c>POST commitments/…/checks</c>.</summary>
    /// <param name="day">Of the year 2025, from 0: two checks on one day say the same.</param>
    public static object Check(int day, string lookedIn = "Gazette") => new { lookedIn, date = $"{new DateOnly(2025, 1, 1).AddDays(day):O}", citations = Citations };

    /// <summary>Waits until lists have every entry up to that sequence, however long that takes.</summary>
    /// <returns>How long it took.</returns>
    public async Task<TimeSpan> CaughtUpAsync(long sequence)
    {
        var waiting = Stopwatch.StartNew();
        while ((await SendAsync(HttpMethod.Get, $"{Api}/sources?after={sequence}")).Status != HttpStatusCode.OK)
        {
            waiting.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), $"lists are not complete up to {sequence}");
        }

        return waiting.Elapsed;
    }

    /// <summary>Records, and fails the test when that is refused.</summary>
    public async Task<RecordedAnswer> RecordAsync(string path, object command, string? key = null)
    {
        var answer = await PostAsync($"{Api}/{path}", command, key);
        answer.Status.ShouldBeOneOf([HttpStatusCode.Created, HttpStatusCode.OK], answer.Body.ToString());
        return answer.Body.Deserialize<RecordedAnswer>(LedgerJson.Options)!;
    }

    public Task<HttpAnswer> TryAsync(string path, object command, string? key = null, string? ifMatch = null) =>
        PostAsync($"{Api}/{path}", command, key, ifMatch);

    public Task<HttpAnswer> PostAsync(string url, object command, string? key = null, string? ifMatch = null) =>
        SendAsync(HttpMethod.Post, url, JsonSerializer.Serialize(command, LedgerJson.Options), "application/json", key, ifMatch);

    public async Task<JsonElement> GetAsync(string path)
    {
        var answer = await SendAsync(HttpMethod.Get, $"{Api}/{path}");
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body.ToString());
        return answer.Body;
    }

    /// <summary>A page as a browser shows its text, once lists have the entries recorded last.</summary>
    public async Task<string> PageAsync(string path, HttpStatusCode status = HttpStatusCode.OK, RecordedAnswer? after = null)
    {
        if (after is not null)
        {
            await GetAsync($"sources?after={after.Sequence}");
        }

        var answer = await SendAsync(HttpMethod.Get, $"/ledgers/{Id}/{path}".TrimEnd('/'));
        var page = WebUtility.HtmlDecode(PageReading.Plain(answer.Body.GetString()!));
        answer.Status.ShouldBe(status, page);
        return page;
    }

    /// <summary>The register, entry by entry, and up to which sequence it is complete.</summary>
    public async Task<(IReadOnlyList<JsonElement> Entries, long CompleteThrough)> RegisterAsync(long beyond = 0)
    {
        var answer = await SendAsync(HttpMethod.Get, $"{Api}/register?beyond={beyond}");
        answer.Status.ShouldBe(HttpStatusCode.OK);
        List<JsonElement> lines =
            [.. answer.Body.GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
        lines[^1].GetProperty("entries").GetInt32().ShouldBe(lines.Count - 1);
        return (lines[..^1], lines[^1].GetProperty("completeThrough").GetInt64());
    }

    public async Task<HttpAnswer> SendAsync(
        HttpMethod method, string url, string? body = null, string contentType = "application/json", string? key = null, string? ifMatch = null)
    {
        using var client = NewClient();
        using var request = new HttpRequestMessage(method, url);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, contentType);
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json";
        return new(
            response.StatusCode,
            isJson ? JsonElement.Parse(text) : JsonSerializer.SerializeToElement(text),
            response.Headers.Location?.ToString(),
            response.Headers.ETag?.ToString(),
            response.Headers.RetryAfter?.ToString());
    }
}

/// <param name="Body">The JSON that was answered; a string when it was something else.</param>
public sealed record HttpAnswer(HttpStatusCode Status, JsonElement Body, string? Location, string? ETag, string? RetryAfter)
{
    public string Problem => Body.GetProperty("type").GetString()!;

    /// <summary>What was recorded, or had been.</summary>
    public IEnumerable<Guid> Entries => Body.GetProperty("entries").EnumerateArray().Select(entry => entry.GetGuid());

    /// <summary>The fields that were named as wrong.</summary>
    public IEnumerable<string> Fields => Body.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("field").GetString()!);
}

internal static class ServerLedgers
{
    /// <summary>A ledger on a server in a process of its own.</summary>
    public static TestLedger Ledger(this ServerProcess server, string id) => new(server.NewClient, id);
}

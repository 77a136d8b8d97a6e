using System.Net;
using System.Text;
using System.Text.Json;
using Alba;
using CooperationLedger.Json;
using CooperationLedger.Web.Http;
using Shouldly;

namespace CooperationLedger.Web.Tests;

/// <summary>One ledger, used over HTTP as programs use it.</summary>
public sealed record TestLedger(IAlbaHost Host, string Id)
{
    public string Api => $"/api/ledgers/{Id}";

    /// <summary>The parties' codes.</summary>
    public string[] Parties => Id.Split('-');

    /// <summary>Cites the source that every test ledger has.</summary>
    public static object[] Citations => [new { source = "source-gazette", place = "page 1" }];

    public object Service => new { title = "Pilot train", between = Parties };

    /// <summary>A train as it is scheduled with <c>POST trains</c>.</summary>
    public object Train(string? dossier, string window, string announced, object? commitment = null) =>
        new { dossier, service = Service, window, date = announced, citations = Citations, commitment };

    public Task<RecordedAnswer> ScheduleAsync(string dossier, string window, string announced, object? commitment = null) =>
        RecordAsync("trains", Train(dossier, window, announced, commitment));

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
        var page = WebUtility.HtmlDecode(answer.Body.GetString()!);
        answer.Status.ShouldBe(status, page);
        return page;
    }

    public async Task<HttpAnswer> SendAsync(
        HttpMethod method, string url, string? body = null, string contentType = "application/json", string? key = null, string? ifMatch = null)
    {
        using var client = Host.Server.CreateClient();
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
            response.Headers.ETag?.ToString());
    }
}

/// <param name="Body">The JSON that was answered; a string when it was something else.</param>
public sealed record HttpAnswer(HttpStatusCode Status, JsonElement Body, string? Location, string? ETag)
{
    public string Problem => Body.GetProperty("type").GetString()!;

    /// <summary>The fields that were named as wrong.</summary>
    public IEnumerable<string> Fields => Body.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("field").GetString()!);
}

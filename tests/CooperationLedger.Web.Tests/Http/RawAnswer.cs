using System.Net;
using System.Text;
using System.Text.Json;
using Shouldly;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>An answer to a request that was wrong, as it came.</summary>
internal sealed record RawAnswer(HttpStatusCode Status, string? MediaType, string Text)
{
    /// <summary>What only somebody who looks into the server should see: its types, its files, its stack and its tables.</summary>
    private static readonly string[] Insides =
        ["CooperationLedger.", "System.", "Microsoft.", "Npgsql", "Marten", "Wolverine", "Exception", "   at ", ".cs:", "mt_events", "mt_doc", "mt_streams", "from ledger."];

    public static async Task<RawAnswer> OfAsync(HttpClient client, HttpRequestMessage request)
    {
        using var answer = await client.SendAsync(request);
        return new(answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Asks, and has an answer in problem details with one of these states.</summary>
    public static async Task<RawAnswer> OfAsync(HttpClient client, HttpMethod method, string address, string? body = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, address);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, contentType);
        return await OfAsync(client, request);
    }

    public JsonElement Problem => JsonElement.Parse(Text);

    /// <summary>The fields that are named as wrong; none when it is not about fields.</summary>
    public IReadOnlyList<string> Fields => Problem.TryGetProperty("reasons", out var reasons)
        ? [.. reasons.EnumerateArray().Select(reason => reason.GetProperty("field").GetString()!)]
        : [];

    /// <summary>Refused as programs are refused: by a status of theirs, in problem details, and with nothing of the insides.</summary>
    public RawAnswer ShouldBeProblem(string why, params HttpStatusCode[] statuses)
    {
        Status.ShouldBeOneOf(statuses, $"{why}: {Text}");
        MediaType.ShouldBe("application/problem+json", why);
        Problem.GetProperty("status").GetInt32().ShouldBe((int)Status, why);
        Problem.GetProperty("type").GetString().ShouldNotBeNullOrEmpty(why);
        Problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty(why);
        return ShouldShowNoInsides(why);
    }

    public RawAnswer ShouldName(string field, string why)
    {
        Fields.ShouldContain(field, $"{why}: {Text}");
        return this;
    }

    public RawAnswer ShouldShowNoInsides(string why)
    {
        Insides.Where(inside => Text.Contains(inside, StringComparison.Ordinal)).ShouldBeEmpty($"{why}: {Text}");
        return this;
    }
}

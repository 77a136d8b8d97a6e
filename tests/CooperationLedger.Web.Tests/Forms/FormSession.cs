using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Shouldly;

namespace CooperationLedger.Web.Tests.Forms;

/// <summary>A browser without scripts: it keeps the cookie, and sends back all that stands in the last form it was shown.</summary>
internal sealed partial class FormSession(TestLedger ledger)
{
    private readonly Dictionary<string, string> fields = [];
    private string? cookie;

    public string Page { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    public string? Location { get; private set; }

    public string? RetryAfter { get; private set; }

    public string this[string name]
    {
        get => fields[name];
        set => fields[name] = value;
    }

    public Task OpenAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <param name="button">The button that is pressed, with its value; none to continue.</param>
    public Task PressAsync(string path, params (string Name, string Value)[] button) => SendAsync(
        HttpMethod.Post, path, new FormUrlEncodedContent([.. fields, .. button.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))]));

    /// <summary>Sends what no browser would, made from what stands in the form.</summary>
    public Task SendAsync(string path, Func<IReadOnlyDictionary<string, string>, string> encode) => SendAsync(
        HttpMethod.Post, path, new ByteArrayContent(Encoding.ASCII.GetBytes(encode(fields))) { Headers = { ContentType = new("application/x-www-form-urlencoded") } });

    public void Forget(string name) => fields.Remove(name);

    private async Task SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var client = ledger.NewClient();
        using var request = new HttpRequestMessage(method, $"/ledgers/{ledger.Id}/{path}") { Content = content };
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var response = await client.SendAsync(request);
        cookie = response.Headers.TryGetValues("Set-Cookie", out var set) ? set.First().Split(';')[0] : cookie;
        (Status, Location, RetryAfter) = (response.StatusCode, response.Headers.Location?.ToString(), response.Headers.RetryAfter?.ToString());
        var html = await response.Content.ReadAsStringAsync();
        Page = WebUtility.HtmlDecode(html);
        if (html.Contains("<form", StringComparison.Ordinal))
        {
            Read(html);
        }
    }

    private void Read(string html)
    {
        fields.Clear();
        foreach (Match input in Input().Matches(html).Where(match => !IsUnchecked(match.Value)))
        {
            fields[WebUtility.HtmlDecode(Name().Match(input.Value).Groups[1].Value)] = WebUtility.HtmlDecode(Value().Match(input.Value).Groups[1].Value);
        }

        foreach (Match area in Area().Matches(html))
        {
            fields[area.Groups[1].Value] = WebUtility.HtmlDecode(area.Groups[2].Value);
        }

        foreach (Match list in List().Matches(html))
        {
            fields[list.Groups[1].Value] = Selected().Match(list.Groups[2].Value).Groups[1].Value;
        }

        fields.ShouldContainKey("token");
    }

    private static bool IsUnchecked(string input) => Choosable().IsMatch(input) && !input.Contains(" checked", StringComparison.Ordinal);

    [GeneratedRegex("<input [^>]*name=[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("type=\"(radio|checkbox)\"")]
    private static partial Regex Choosable();

    [GeneratedRegex("<textarea [^>]*name=\"([^\"]*)\"[^>]*>([^<]*)</textarea>")]
    private static partial Regex Area();

    [GeneratedRegex("<select [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex List();

    [GeneratedRegex("<option value=\"([^\"]*)\" selected")]
    private static partial Regex Selected();
}

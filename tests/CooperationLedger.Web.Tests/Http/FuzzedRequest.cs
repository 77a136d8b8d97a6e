using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>One request made from something valid by a few random changes.</summary>
internal sealed class FuzzedRequest : IDisposable
{
    private static readonly string[] Texts =
    [
        "", " ", "a", "0", "-1", "9223372036854775808", "null", "true", "2025-08", "2025-02-30", "9999-12-31", "-9999", "Y2147483647", "0000", "2025-08-01/2024", "../..", "not-stated", "PK", "FR", "XX", "RUMOW",
        "source-gazette", "source-nobody", "train-", "ledger-pk-ru", "00000000-0000-0000-0000-000000000000", "\u202e", "e\u0301", "😀", "'; drop table", "<script>", "{{7*7}}", "${jndi}", "%s%n", "\r\n", "\t", "\u0001", "\uffff", "\ufeff",
        "entry:7", "yes", "no", "stated", "record", "/date", "/citations/0", "\"", "\\",
    ];

    private static readonly string[] Raw = ["null", "true", "0", "-0", "1e400", "1e-400", "99999999999999999999", "[]", "{}", "[[]]", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "{\"type\":\"RetractEntry\",\"data\":{}}", "{\"$type\":\"x\"}", "[null]", "\"not-stated\"", "{\"edtf\":\"2025\",\"basis\":\"stated\"}"];

    private static readonly (string Name, string Value)[] Headers =
    [
        ("If-Match", "\"train-pilot:1\""), ("If-Match", "\"1\""), ("If-Match", "\"999999999999999999\""), ("If-Match", "*"), ("Idempotency-Key", "k"), ("Idempotency-Key", new string('k', 200)), ("Idempotency-Key", " "), ("Accept", "image/png"), ("Accept", "nonsense"),
        ("Accept-Language", "xx-YY;q=9"), ("Accept-Charset", "utf-7"), ("Accept-Encoding", "br;q=x"), ("Range", "bytes=9-1"), ("Cookie", "ledger-forms=x; =; ;;"), ("traceparent", "00-zz-zz-01"), ("X-HTTP-Method-Override", "DELETE"), ("Content-Encoding", "gzip"),
        ("If-None-Match", "*"), ("If-Modified-Since", "never"), ("Origin", "null"), ("Referer", "\u0001"), ("Host", "ledger.example.org"), ("Host", ":"), ("Expect", "something"), ("X-Forwarded-Host", "evil.example.org"), ("Content-Language", ""),
        ("Content-Type", "application/json; charset=utf-7"), ("Content-Type", "application/x-www-form-urlencoded; charset=utf-16"), ("Content-Type", "nonsense"), ("Content-Type", "multipart/form-data"), ("Content-Type", "multipart/form-data; boundary=x"), ("Content-Type", ""),
    ];

    private readonly Random random;
    private readonly ValidRequests valid;
    private readonly FormPass pass;
    private string body = "";

    /// <param name="pass">Lets a form through to where it is read.</param>
    public FuzzedRequest(ValidRequests valid, FormPass pass, Random random)
    {
        (this.valid, this.pass, this.random) = (valid, pass, random);
        Message = random.Next(10) switch
        {
            < 6 => Command(),
            < 8 => Form(),
            _ => Question(),
        };
        while (random.Next(4) == 0)
        {
            var (name, value) = One(Headers);
            HasAnotherHost |= name == "Host";
            Message.Headers.Remove(name.StartsWith("Content", StringComparison.Ordinal) ? "X-None" : name);
            Message.Content?.Headers.Remove(name.StartsWith("Content", StringComparison.Ordinal) ? name : "X-None");
            _ = Message.Headers.TryAddWithoutValidation(name, value) || Message.Content?.Headers.TryAddWithoutValidation(name, value) == true;
        }
    }

    public HttpRequestMessage Message { get; }

    public bool IsForPrograms => Message.RequestUri!.OriginalString.StartsWith("/api", StringComparison.Ordinal);

    public bool HasAnotherHost { get; }

    public void Dispose() => Message.Dispose();

    public override string ToString() =>
        $"{Message.Method} {Message.RequestUri} [{string.Join("; ", Message.Headers.Select(header => $"{header.Key}: {string.Join(',', header.Value)}"))}]\n{(body.Length > 2_000 ? body[..2_000] + "…" : body)}";

    private HttpRequestMessage Command()
    {
        var request = One(valid.All);
        var text = BodyFault.Text(request.Body);
        for (var change = random.Next(4); change > 0; change--)
        {
            text = Changed(text, request);
        }

        return Posted(random.Next(8) == 0 ? Wild(request.Address(valid.Ledger.Id)) : request.Address(valid.Ledger.Id), Encoding.UTF8.GetBytes(text), "application/json");
    }

    /// <summary>A place of the body made something else, or the text itself disturbed.</summary>
    private string Changed(string text, ValidRequest request) => random.Next(9) switch
    {
        0 => text.Insert(random.Next(text.Length + 1), One(Raw)),
        1 => text.Length == 0 ? text : text.Remove(random.Next(text.Length), 1),
        2 => text + One([text, "}", "\0", new string(' ', 300_000)]),
        3 => string.Concat(Enumerable.Repeat("{\"a\":", random.Next(1, 200))) + text,
        4 => text.Replace(One(["\"citations\"", "\"date\"", "\"dossier\"", "\"title\"", "stated", "source-"]), JsonSerializer.Serialize(One(Texts)), StringComparison.Ordinal),
        _ => Replaced(request),
    };

    private string Replaced(ValidRequest request)
    {
        var faults = BodyFault.In(request.Command.GetType(), request.Body).ToList();
        if (random.Next(3) == 0)
        {
            return One(faults).Body;
        }

        var at = One(faults.Where(fault => fault.Kind == "wrong type").Select(fault => fault.Field).Distinct().ToList());
        var json = random.Next(3) == 0 ? One(Raw) : JsonSerializer.Serialize(random.Next(8) == 0 ? new string(One("aя\u0301".ToCharArray()), random.Next(10_000)) : One(Texts));
        return BodyFault.Replaced(request.Body, at, json);
    }

    private HttpRequestMessage Form()
    {
        var form = One(FormCatalogue.Listed.ToList());
        var request = valid.Of(form.Command.Name);
        var said = request.Copy;
        said["dossier"] = request.Dossier;
        var values = FormWriter.Write(form.Fields, JsonSerializer.SerializeToElement(said)).ByName.ToList();
        for (var change = random.Next(5); change > 0; change--)
        {
            var index = random.Next(values.Count);
            values[index] = random.Next(5) switch
            {
                0 => new(values[index].Key + One(["/0", "/x", "/999999999999", "/", "~1"]), values[index].Value),
                1 => new(One(["add", "remove", "register", "change", "version", "key"]), One([.. Texts, "/citations", "source", "person"])),
                _ => new(values[index].Key, One(Texts)),
            };
        }

        var path = random.Next(6) == 0 ? $"entries/{One([.. valid.All.Select(one => one.Body["entry"]?.ToString() ?? "7")])}/{One(["correction", "retraction"])}" : $"forms/{form.Declared.Noun}";
        var encoded = string.Join('&', values.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")) + One(["", "", "&record=", "&%FF=%FF", "&%00=%00", "&=&&=", "&a=%", "&/date=%ED%A0%80"]);
        encoded += random.Next(10) == 0 ? "" : $"&token={Uri.EscapeDataString(pass.Token)}";
        var posted = Posted($"/ledgers/{valid.Ledger.Id}/{path}", Encoding.UTF8.GetBytes(encoded), "application/x-www-form-urlencoded");
        posted.Headers.Add("Cookie", pass.Cookie);
        return posted;
    }

    private HttpRequestMessage Question()
    {
        var endpoint = One(valid.Endpoints.Where(endpoint => endpoint.Method == "GET").ToList());
        var dossier = random.Next(4) == 0 ? One(Texts) : One(valid.Dossiers.ToList());
        var query = string.Join('&', Enumerable.Range(0, random.Next(4)).Select(_ =>
            $"{One(["knownAt", "trueAt", "after", "status", "overdue", "owedBy", "project", "window", "dueWithin", "testable", "page", "declared", "from", "to", "kind", "source", "dossier", "following", "preceding", "year", "%00", "a"])}={Uri.EscapeDataString(One(Texts))}"));
        var address = endpoint.Address(valid.Ledger.Id, Uri.EscapeDataString(dossier));

        // A list that has not come so far answers 503 in the end, as it should: nobody waits for it here.
        return new(HttpMethod.Get, (random.Next(8) == 0 ? Wild(address) : address) + (query.Length == 0 ? "" : "?" + query.Replace("after=9", "after=x9", StringComparison.Ordinal)));
    }

    /// <summary>An address with something put in behind its first part; no NUL, which no server lets through to us.</summary>
    private string Wild(string address) => address.Length < First.Length
        ? address
        : address.Insert(random.Next(First.Length, address.Length + 1), One(["/", "//", "%FF", "%2F", "%5C", "..", "/../", "%", "%25", "я", ";a=b", ".json", "*", "%20", new string('x', 1_000)]))
            .Replace("%00", "%01", StringComparison.Ordinal);

    private const string First = "/api/";

    private HttpRequestMessage Posted(string address, byte[] bytes, string contentType)
    {
        if (bytes.Length > 0 && random.Next(12) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        body = Encoding.UTF8.GetString(bytes);
        return new(HttpMethod.Post, address) { Content = new ByteArrayContent(bytes) { Headers = { ContentType = new(contentType) } } };
    }

    private T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}

/// <summary>What a browser keeps of a page of ours: without it nothing of a form is read.</summary>
internal sealed partial record FormPass(string Cookie, string Token)
{
    public static async Task<FormPass> OfAsync(HttpClient client, string ledger)
    {
        using var page = await client.GetAsync($"/ledgers/{ledger}/forms/train");
        return new(page.Headers.GetValues("Set-Cookie").First().Split(';')[0], TokenField().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value);
    }

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}

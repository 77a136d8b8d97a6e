using System.Diagnostics;
using System.Text.Json;
using CooperationLedger.Actors;
using CooperationLedger.Agreements;
using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Json;
using CooperationLedger.Places;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Timelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>Whatever strangers send costs no more than its length: every reader, given inputs of the worst kind that grow.</summary>
/// <remarks>
/// No time is judged by itself. Of an input eight times as long a reader that is linear takes eight times as long, a quadratic one 64
/// times; what a busy machine adds to one measurement the best of several does not have.
/// </remarks>
public sealed class CostOfReadingTests
{
    private const int Length = 16_000;
    private const int Growth = 8;
    private const double MostRatio = 24;

    /// <summary>Every reader by name, with what makes an input of so many characters for it.</summary>
    private static readonly Dictionary<string, Func<int, Action>> Readers = new()
    {
        ["a date in EDTF"] = Text(text => EdtfDate.TryParse(text, out _, out _), "2025-", "2025/", "?", "[2025,"),
        ["a date as it is typed"] = Text(text => TypedDate.TryRead(text, out _, out _), "3 June ", "between ", "2025 to ", "about ", ", ", "1/", " "),
        ["a number"] = Text(text => ExactNumber.TryParse(text, null, out _), "1", "1.", ".", "0"),
        ["a place"] = Text(text => Place.TryParse(text, null, out _), "PK", " "),
        ["an id"] = Text(text => DossierId.Complaint(text, "train"), "train-", "-", "я"),
        ["the kind of an id"] = Text(text => EventCatalogue.KindOf(text), "train-", "-"),
        ["an id of a title"] = Text(text => DossierId.Derive("train", text), "a", "- ", "щ", "\u0301", "ſ"),
        ["a language"] = Text(text => LanguageTag.IsWellFormed(text), "en-", "a", "en-a-b1-", "x-"),
        ["a text"] = Text(text => WrittenText.Complaint(text, manyLines: true), "a", "\u0301", "\u3164", "😀", "\n"),
        ["a moment"] = Text(text => KnownAt.TryParse(text, out _, out _), "2025-01-01", "entry:", "Z", "0"),
        ["a place in the timeline"] = Text(text => TimelinePlace.TryParse(text), "2025-01-01,", ",", "not-stated,"),
        ["an ETag"] = Text(text => Versions.Read($"\"{text}\""), "1", "\"", "a", "a:", ":1"),
        ["the two states of a ledger"] = Text(text => LedgerDirectory.Normalize(text), "PK-", "pk", "-"),
        ["a media type"] = Text(text => Request("Content-Type", "application/json" + text).Is("application/json"), ";a=b", ";", ";a=\"\\\"", " "),
        ["a query"] = Text(text => new QueryReader(Query($"?{text}=1")).Page("page"), "a&", "page=", "page&", "%41", "="),
        ["an unknown member"] = Json<SignAgreement>(n => $"{{{Many(n / 12, i => $"\"x{i:d8}\":1")}}}"),
        ["one member many times"] = Json<SignAgreement>(n => $"{{{Many(n / 10, _ => "\"title\":1")}}}"),
        ["escaped names"] = Json<SignAgreement>(n => $"{{{Many(n / 60, i => $"\"{string.Concat(Enumerable.Repeat("\\ud83d\\ude00", 4))}{i}\":1")}}}"),
        ["a name of slashes"] = Json<SignAgreement>(n => $"{{\"{string.Concat(Enumerable.Repeat("a/~", n / 3))}\":1}}"),
        ["a long list"] = Json<RegisterPerson>(n => $"{{\"name\":\"x\",\"alsoCalled\":[{Many(Math.Min(n / 16, CommandReader.MostItems), i => $"\"x{i:d4}\"")}]}}"),
        ["a list of nothing"] = Json<RegisterPerson>(n => $"{{\"name\":\"x\",\"alsoCalled\":[{Many(n / 5, _ => "null")}]}}"),
        ["a long number"] = Json<RegisterPerson>(n => $"{{\"name\":{new string('9', n)}}}"),
        ["a long text"] = Json<RegisterPerson>(n => $"{{\"name\":\"{string.Concat(Enumerable.Repeat("\\ud83d\\ude00", n / 12))}\"}}"),
        ["the same list named twice"] = n =>
        {
            var names = Enumerable.Range(0, n / 8).Select(i => $"x{i}").ToList();
            return () => Refusal.Twice(names.Concat(names), "/signatories").Count();
        },
        ["names of a form"] = Form(n => Enumerable.Range(0, n / 16).Select(i => $"/citations/{i}/source"), "source-gazette"),
        ["rows left empty"] = Form(n => Enumerable.Range(0, n / 16).Select(i => $"/citations/{i % 200}/{(i < 200 ? "source" : $"x{i}")}"), ""),
        ["rows of two lists"] = Form(n => Enumerable.Range(0, n / 16).Select(i => $"/{(i % 2 == 0 ? "citations" : "signatories")}/{i / 4}/{i % 4}"), ""),
        ["names that the form does not ask"] = Form(n => Enumerable.Range(0, n / 16).Select(i => $"/x/{i}"), "x"),
        ["a name that is too deep"] = Form(n => ["/" + string.Concat(Enumerable.Repeat("a/", n / 2))], "x"),
        ["a name that is too deep below a field"] = Form(n => ["/citations/0" + string.Concat(Enumerable.Repeat("/0", n / 2))], "x"),
        ["a number as it is typed"] = Form<AdoptAgreement>(n => ["/date"], n => new string('1', n)),
        ["a text of a form"] = Form<AdoptAgreement>(n => ["/citations/0/quotation"], n => string.Concat(Enumerable.Repeat("\r\n ", n / 3))),
    };

    public static TheoryData<string> Names => [.. Readers.Keys];

    [Theory, MemberData(nameof(Names))]
    public void What_is_longer_takes_no_more_than_its_length(string reader)
    {
        var ratio = double.MaxValue;
        for (var round = 0; round < 5 && ratio > MostRatio; round++)
        {
            ratio = Math.Min(ratio, Ratio(Readers[reader]));
        }

        ratio.ShouldBeLessThan(MostRatio, $"{Growth} times as long took {ratio:0.0} times as long");
    }

    /// <summary>That the measure tells them apart, so that nothing passes because nothing is measured.</summary>
    [Fact]
    public void A_quadratic_reader_is_found()
    {
        static Func<int, Action> Quadratic() => n =>
        {
            var text = string.Concat(Enumerable.Repeat("a/", n / 2));
            return () =>
            {
                for (var end = text.Length; end > 0; end = text.LastIndexOf('/', end - 1))
                {
                    _ = text.AsSpan(0, end).Count('/');
                }
            };
        };

        Ratio(Quadratic()).ShouldBeGreaterThan(MostRatio);
    }

    /// <remarks>To both is added what it takes to look at each character once, so that of what is refused at once no noise is judged.</remarks>
    private static double Ratio(Func<int, Action> reader)
    {
        var (shorter, longer) = (reader(Length), reader(Length * Growth));
        return (Best(longer) + Best(Looked(Length * Growth))) / (Best(shorter) + Best(Looked(Length)));
    }

    private static Action Looked(int length)
    {
        var text = new string('a', length);
        return () => text.EnumerateRunes().Count(rune => rune.Value == 'b').ShouldBe(0);
    }

    /// <returns>The shortest time of several, in ticks.</returns>
    private static double Best(Action read)
    {
        read();
        var best = long.MaxValue;
        for (var time = 0; time < 7; time++)
        {
            var begun = Stopwatch.GetTimestamp();
            read();
            best = Math.Min(best, Stopwatch.GetTimestamp() - begun);
        }

        return best;
    }

    /// <param name="parts">Each is repeated until it is as long, and read by itself.</param>
    private static Func<int, Action> Text(Func<string, object?> read, params string[] parts) => n =>
    {
        var texts = parts.Select(part => string.Concat(Enumerable.Repeat(part, n / part.Length))).ToList();
        return () => texts.ForEach(text => read(text));
    };

    private static Func<int, Action> Json<TCommand>(Func<int, string> write)
        where TCommand : Command => n =>
    {
        var json = write(n);
        return () => CommandReader.Read(typeof(TCommand), JsonElement.Parse(json, new() { MaxDepth = 32 }));
    };

    private static Func<int, Action> Form(Func<int, IEnumerable<string>> names, string value) => Form<SignAgreement>(names, _ => value);

    /// <summary>All that is done with what was typed: what is not asked is told, the rest is read.</summary>
    private static Func<int, Action> Form<TCommand>(Func<int, IEnumerable<string>> names, Func<int, string> value)
        where TCommand : Command => n =>
    {
        var sheet = FormSheet.Of("PK-RU", FormCatalogue.For(typeof(TCommand)));
        var sent = names(n).Distinct().ToDictionary(name => name, _ => value(n));
        var form = new FormCollection(sent.ToDictionary(pair => pair.Key, pair => new StringValues(pair.Value)));
        return () =>
        {
            var typed = SentForm.Of(form);
            var values = typed.Values.Compacted(sheet.Fields);
            var (_, faults) = sheet.Read(values);
            _ = FormAnswer.Of(sheet, values, new("PK-RU", [], new HashSet<string>(), [])).Count;
            _ = sheet.Unasked(typed.Values).Concat(typed.Unaskable).Select(FormFaults.Unasked).Concat(faults)
                .Select(fault => FormFaults.InWords(sheet, fault)).Distinct().Count();
        };
    };

    private static string Many(int count, Func<int, string> one) => string.Join(',', Enumerable.Range(0, count).Select(one));

    private static HttpRequest Request(string name, string value)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers[name] = value;
        return http.Request;
    }

    private static QueryCollection Query(string query) => new(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query));
}

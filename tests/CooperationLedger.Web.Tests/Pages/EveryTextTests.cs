using System.Net;
using System.Text.RegularExpressions;
using CooperationLedger.Web.Tests.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Pages;

/// <summary>All pages of a ledger that has something of every kind, and Urdu and Russian in every text that is recorded in it.</summary>
public sealed partial class EveryTextTests(LedgerFixture fixture, ForeignRequests foreign) : IClassFixture<ForeignRequests>
{
    private const int MostForms = 80;
    private const int MostPages = 900;

    [Fact]
    public async Task Every_text_of_another_script_is_marked_and_every_cell_of_a_list_has_the_name_of_its_column()
    {
        await RecordAllAsync();
        List<string> unmarked = [], unlabelled = [];
        var (texts, cells) = (0, 0);
        await foreach (var (address, page) in PagesAsync())
        {
            foreach (var element in ReadElement.Of(page))
            {
                if (Foreign().IsMatch(element.Text) && !IsPlain(element))
                {
                    texts++;
                    if (!IsMarked(element))
                    {
                        unmarked.Add($"{address}: {element.Text.Trim()}");
                    }
                }

                if (element is { Text: "", In: [.., var tag] } && ReadElement.NameOf(tag) == "td" && !IsDrawn(element, address))
                {
                    cells++;
                    if (string.IsNullOrEmpty(element.Nearest("data-label")))
                    {
                        unlabelled.Add($"{address}: {string.Join(' ', element.In)}");
                    }
                }
            }
        }

        unmarked.ShouldBeEmpty();
        unlabelled.ShouldBeEmpty();
        texts.ShouldBeGreaterThan(3_000);
        cells.ShouldBeGreaterThan(500);
    }

    private async Task RecordAllAsync()
    {
        foreach (var request in foreign.All.Where(request => request.Command is not CooperationLedger.Ledgers.OpenLedger))
        {
            await foreign.Ledger.PostAsync(request.Address(foreign.Ledger.Id), request.Body);
        }
    }

    /// <summary>Those that links lead to; of forms, which are many for each dossier, some.</summary>
    private async IAsyncEnumerable<(string Address, string Page)> PagesAsync()
    {
        using var client = fixture.Host.Server.CreateClient();
        Queue<string> open = new([$"/ledgers/{foreign.Ledger.Id}"]);
        HashSet<string> seen = [.. open];
        var forms = 0;
        while (open.TryDequeue(out var address))
        {
            var answer = await RawAnswer.OfAsync(client, HttpMethod.Get, address);
            if (answer.MediaType != "text/html" || answer.Status != HttpStatusCode.OK)
            {
                continue;
            }

            yield return (address, answer.Text);
            foreach (var link in Href().Matches(answer.Text).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0]))
            {
                var isForm = link.Contains("/forms", StringComparison.Ordinal);
                if (link.StartsWith($"/ledgers/{foreign.Ledger.Id}", StringComparison.Ordinal) && !link.Contains('?', StringComparison.Ordinal)
                    && seen.Count < MostPages && (!isForm || forms < MostForms) && seen.Add(link))
                {
                    forms += isForm ? 1 : 0;
                    open.Enqueue(link);
                }
            }
        }

        seen.Count.ShouldBeGreaterThan(300);
    }

    /// <summary>The title of the window, and what is chosen or typed in a box, which have no elements in them.</summary>
    private static bool IsPlain(ReadElement element) => element.IsIn("title") || element.IsIn("option") || element.IsIn("textarea");

    private static bool IsMarked(ReadElement element) =>
        element.Nearest("lang") is { } language && language != "en" && (element.Nearest("dir") ?? element.Nearest("direction")) is not null;

    /// <summary>A table with a drawing in it, which is laid out by itself.</summary>
    private static bool IsDrawn(ReadElement element, string address) =>
        element.In.Any(tag => tag.Contains("happenings", StringComparison.Ordinal)) || address.Count(letter => letter == '/') == 2;

    [GeneratedRegex("[\u0400-\u052F\u0600-\u06FF]")]
    private static partial Regex Foreign();

    [GeneratedRegex("href=\"(/[^\"]+)\"")]
    private static partial Regex Href();
}

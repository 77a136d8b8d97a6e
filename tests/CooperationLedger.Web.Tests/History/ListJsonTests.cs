using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Tests.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>A list as JSON has what its page shows: "the same as JSON" is true.</summary>
public sealed partial class ListJsonTests(LedgerFixture fixture, ValidRequests valid) : IClassFixture<ValidRequests>
{
    [Fact]
    public async Task Every_dossier_that_the_table_of_a_list_names_is_in_its_JSON_with_its_title()
    {
        foreach (var declared in Declarations.Dossiers.Where(declared => declared.ListPage is not null))
        {
            var page = await valid.Ledger.PageAsync(declared.Kind.Plural);
            var json = string.Concat(await Task.WhenAll(JsonOf(declared.Kind.Plural).Select(list => valid.Ledger.GetAsync(list))));

            var named = Table().Matches(page).SelectMany(table => DossierLink().Matches(table.Value)).ToList();

            named.ShouldNotBeEmpty(declared.Kind.Plural);
            foreach (var link in named)
            {
                json.ShouldContain($"\"{link.Groups["id"].Value}\"", customMessage: declared.Kind.Plural);
                json.ShouldContain(JsonEncodedText.Encode(link.Groups["title"].Value, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value);
            }
        }
    }

    /// <summary>Organisations are listed on the page of people.</summary>
    private static IEnumerable<string> JsonOf(string plural) => plural == "persons" ? ["persons", "organisations"] : [plural];

    [Fact]
    public async Task Each_item_says_how_it_stands_today()
    {
        (await ItemsAsync("agreements")).ShouldAllBe(item => item.GetProperty("standing").GetProperty("inForce").ValueKind == JsonValueKind.String);
        (await ItemsAsync("commitments")).ShouldAllBe(item => item.GetProperty("standing").GetProperty("overdue").ValueKind == JsonValueKind.String);
        (await ItemsAsync("trains")).ShouldAllBe(item => item.GetProperty("on").ValueKind == JsonValueKind.String);
        (await ItemsAsync("projects")).ShouldAllBe(item => item.GetProperty("standing").GetProperty("derived").ValueKind == JsonValueKind.String);
    }

    [Fact]
    public async Task A_train_whose_window_is_over_says_so_until_it_leaves()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-late", "2025-08", "2025-06-03");
        await ledger.ScheduleAsync("train-gone", "2025-08", "2025-06-03");
        await ledger.RecordAsync("trains/train-gone/departures", new { date = "2025-09-02", citations = TestLedger.Citations });

        var trains = (await ledger.GetAsync("trains")).GetProperty("items").EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!);

        trains["train-late"].GetProperty("windowOver").GetString().ShouldBe("certainly");
        trains["train-gone"].TryGetProperty("windowOver", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_spoke_and_who_offered_is_named()
    {
        foreach (var list in new[] { "statements", "offers" })
        {
            (await ItemsAsync(list)).SelectMany(item => item.GetProperty("names").EnumerateObject()).ShouldNotBeEmpty(list);
        }
    }

    [Fact]
    public async Task A_page_of_a_list_says_whether_more_follow_and_all_are_given_when_none_is_asked_for()
    {
        var ledger = await fixture.OpenAsync();
        for (var number = 0; number < 51; number++)
        {
            await ledger.RecordAsync("projects", new { dossier = $"project-{number:d2}", title = $"Project {number}", states = ledger.Parties, citations = TestLedger.Citations });
        }

        (await PageAsync(ledger, "projects?page=1")).ShouldBe((50, true));
        (await PageAsync(ledger, "projects?page=2")).ShouldBe((1, false));
        (await PageAsync(ledger, "projects")).ShouldBe((51, false));
        (await PageAsync(ledger, "commitments?page=1")).ShouldBe((0, false));
        (await ledger.PageAsync("projects")).ShouldContain($"/api/ledgers/{ledger.Id}/projects?page=1\"");
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/projects?page=0")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<(int Items, bool HasMore)> PageAsync(TestLedger ledger, string list)
    {
        var page = await ledger.GetAsync(list);
        return (page.GetProperty("items").GetArrayLength(), page.GetProperty("hasMore").GetBoolean());
    }

    private async Task<IReadOnlyList<JsonElement>> ItemsAsync(string list)
    {
        IReadOnlyList<JsonElement> items = [.. (await valid.Ledger.GetAsync(list)).GetProperty("items").EnumerateArray()];
        items.ShouldNotBeEmpty(list);
        return items;
    }

    [GeneratedRegex("<tbody>.*?</tbody>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("""<a href="/ledgers/[A-Z-]+/[a-z]+/(?<id>[a-z]+-[a-z0-9-]+)">(?<title>[^<]+)</a>""")]
    private static partial Regex DossierLink();
}

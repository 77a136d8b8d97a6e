using System.Net;
using System.Text.RegularExpressions;
using CooperationLedger.Web.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Ledgers;

/// <summary>The overview leads with what is due and what happened; every number on it leads to what it counts.</summary>
public sealed partial class OverviewTests(LedgerFixture fixture)
{
    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd");

    [Fact]
    public async Task What_happened_lately_is_counted_and_each_number_leads_to_its_part_of_the_timeline()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-today", "2999", Today);
        await ledger.ScheduleAsync("train-month", "2999", DateTime.UtcNow.AddDays(-100).ToString("yyyy-MM-dd"));
        await ledger.ScheduleAsync("train-long-ago", "2999", "2020-01-02");
        var last = await ledger.ScheduleAsync("train-undated", "2999", "not-stated");

        var numbers = Counts().Matches(await ledger.PageAsync("", after: last));

        numbers.Select(number => number.Groups["count"].Value).ShouldBe(["1", "2"]);
        foreach (Match number in numbers)
        {
            (await ItemsAsync(ledger, $"timeline{WebUtility.HtmlDecode(number.Groups["query"].Value)}")).ToString().ShouldBe(number.Groups["count"].Value);
        }
    }

    [Fact]
    public async Task What_happened_last_is_shown_and_neither_what_is_to_come_nor_what_has_no_day()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-long-ago", "2999", "2020-01-02");
        await ledger.ScheduleAsync("train-today", "2999", Today);
        var last = await ledger.ScheduleAsync("train-undated", "2999", "not-stated");

        var happened = Section(await ledger.PageAsync("", after: last), "happened");

        Regex.Matches(happened, "/trains/(train-[a-z-]+)\"").Select(link => link.Groups[1].Value).ShouldBe(["train-today", "train-long-ago"]);
    }

    [Fact]
    public async Task Bars_lead_to_the_developments_that_they_count()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-first", "2999", "2020-02-03");
        var last = await ledger.ScheduleAsync("train-second", "2999", "2020-03");

        var bar = Bar().Match(await ledger.PageAsync("", after: last));

        bar.Groups["what"].Value.ShouldBe("first quarter of 2020: 2");
        (await ItemsAsync(ledger, $"timeline{WebUtility.HtmlDecode(bar.Groups["query"].Value)}")).ShouldBe(2);
    }

    [Fact]
    public async Task Agreements_are_counted_by_how_far_they_have_come()
    {
        var ledger = await fixture.OpenAsync();
        await ReachAsync(ledger, "agreement-reached");
        await ReachAsync(ledger, "agreement-in-force");
        var last = await ledger.RecordAsync(
            "agreements/agreement-in-force/entries-into-force", new { date = "2021-01-01", citations = TestLedger.Citations });

        var agreements = Section(await ledger.PageAsync("", after: last), "agreements");

        foreach (var (stage, agreement) in new[] { ("reached", "agreement-reached"), ("inForce", "agreement-in-force") })
        {
            agreements.ShouldContain($"/agreements?stage={stage}");
            (await ledger.GetAsync($"agreements?stage={stage}")).GetProperty("items").EnumerateArray()
                .Select(item => item.GetProperty("id").GetString()).ShouldBe([agreement]);
            (await ledger.PageAsync($"agreements?stage={stage}")).ShouldContain($"/agreements/{agreement}\"");
        }

        (await ledger.PageAsync("agreements?stage=halfway", HttpStatusCode.BadRequest)).ShouldContain("'halfway' is not one of");
    }

    [Fact]
    public async Task The_next_dates_are_what_is_due_what_is_planned_and_what_ends_the_earliest_first()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("commitments", new { dossier = "commitment-far", title = "To trade more", owedBy = ledger.Parties, testable = true, window = "2999", date = "2025-06", citations = TestLedger.Citations });
        await ledger.RecordAsync("meetings/plans", new { dossier = "meeting-past", meeting = new { title = "Planned long ago" }, window = "2020-05", date = "2020-01", citations = TestLedger.Citations });
        var last = await ledger.RecordAsync("meetings/plans", new { dossier = "meeting-summit", meeting = new { title = "The summit" }, window = "2998-05", date = "2020-01", citations = TestLedger.Citations });

        var next = Section(await ledger.PageAsync("", after: last), "next");

        Regex.Matches(next, "/(?:meetings|commitments)/([a-z-]+)\"").Select(link => link.Groups[1].Value).ShouldBe(["meeting-summit", "commitment-far"]);
        next.ShouldContain("May 2998");
    }

    [Fact]
    public async Task Projects_are_counted_by_sector_and_each_number_leads_to_them()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("projects", new { dossier = "project-rail", title = "The railway", states = ledger.Parties, sectors = new[] { "210", "230" }, citations = TestLedger.Citations });
        var last = await ledger.RecordAsync("projects", new { dossier = "project-port", title = "The port", states = ledger.Parties, sectors = new[] { "210" }, citations = TestLedger.Citations });

        var projects = Section(await ledger.PageAsync("", after: last), "projects");

        Regex.Matches(projects, """sector=(\d+)"[^>]*>\s*<strong>(\d+)""").Select(number => (number.Groups[1].Value, number.Groups[2].Value)).ShouldBe([("210", "2"), ("230", "1")]);
        (await ItemsAsync(ledger, "projects?sector=210")).ShouldBe(2);
        (await ItemsAsync(ledger, "projects?sector=230")).ShouldBe(1);
        (await ledger.PageAsync("projects?sector=230&declared=none", HttpStatusCode.BadRequest)).ShouldContain("Ask for a status or for a sector");
    }

    [Fact]
    public async Task A_ledger_in_which_nothing_happened_yet_says_so_in_numbers()
    {
        var ledger = await fixture.OpenAsync();

        var page = await ledger.PageAsync("");

        Counts().Matches(page).Select(number => number.Groups["count"].Value).ShouldBe(["0", "0"]);
        page.ShouldNotContain("The same as a table");
    }

    private static Task<RecordedAnswer> ReachAsync(TestLedger ledger, string dossier) => ledger.RecordAsync(
        "agreements", new { dossier, terms = new { title = "Convention on rivers", parties = ledger.Parties }, date = "2020-01-01", citations = TestLedger.Citations });

    private static async Task<int> ItemsAsync(TestLedger ledger, string path) => (await ledger.GetAsync(path)).GetProperty("items").GetArrayLength();

    private static string Section(string page, string id) => page.Split($"<h2 id=\"{id}\">")[1].Split("</section>")[0];

    [GeneratedRegex("""/timeline(?<query>\?from=[^"]+)"[^>]*>\s*<strong>(?<count>\d+)</strong>""")]
    private static partial Regex Counts();

    [GeneratedRegex("""<a href="[^"]*/timeline(?<query>\?[^"]+)" tabindex="-1">\s*<title>(?<what>[^<]+)</title>""")]
    private static partial Regex Bar();
}

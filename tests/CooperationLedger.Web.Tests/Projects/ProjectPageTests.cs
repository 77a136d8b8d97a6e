using System.Net;
using System.Text.RegularExpressions;
using CooperationLedger.Web.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Projects;

public sealed partial class ProjectPageTests(LedgerFixture fixture)
{
    private const string Mill = "project-mill";

    [Fact]
    public async Task A_declared_status_that_the_entries_do_not_show_stands_beside_theirs_and_the_difference_is_said()
    {
        var ledger = await OpenAsync();
        await DeclareAsync(ledger, "implementation", "2025-06-03");

        var page = await ReadAsync(ledger);

        page.ShouldContain("Declared: Under way</span>");
        page.ShouldContain("Shown by the entries: Planned</span>");
        page.ShouldContain("The two differ: a source declares “Under way”, and the entries show “Planned”.");
        page.ShouldContain("No beginning of work is recorded.");
    }

    [Fact]
    public async Task Before_the_status_was_declared_and_before_that_was_known_there_is_no_difference()
    {
        var ledger = await OpenAsync();
        var milestone = await ledger.RecordAsync($"projects/{Mill}/milestone-plans", new { milestone = "steel", title = "First steel", window = "2026", date = "2025-05-13", citations = TestLedger.Citations });
        await DeclareAsync(ledger, "implementation", "2025-06-03");

        (await ReadAsync(ledger, "?trueAt=2025-06-02")).ShouldContain("Declared: Not stated</span>");
        (await ReadAsync(ledger, "?trueAt=2025-06-02")).ShouldNotContain("The two differ");
        (await ReadAsync(ledger, $"?knownAt=entry:{milestone.Entries[0]}")).ShouldNotContain("The two differ");
    }

    [Fact]
    public async Task A_train_that_is_part_of_it_and_ran_shows_it_under_way_from_the_day_of_departure()
    {
        var ledger = await OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        await ledger.RecordAsync("trains/train-pilot/links", new { relation = "partOf", to = Mill, citations = TestLedger.Citations });
        var departed = await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-09-02", citations = TestLedger.Citations });
        await ledger.GetAsync($"trains?after={departed.Sequence}");

        (await StatusAsync(ledger, "")).ShouldBe("implementation");
        (await StatusAsync(ledger, "?trueAt=2025-09-01")).ShouldBe("pipeline");
        (await ReadAsync(ledger)).ShouldContain($"""<a href="/ledgers/{ledger.Id}/trains/train-pilot">Pilot train</a>""");
    }

    [Fact]
    public async Task A_train_that_only_concerns_it_shows_nothing_of_it()
    {
        var ledger = await OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        await ledger.RecordAsync("trains/train-pilot/links", new { relation = "concerns", to = Mill, citations = TestLedger.Citations });
        var departed = await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-09-02", citations = TestLedger.Citations });
        await ledger.GetAsync($"trains?after={departed.Sequence}");

        (await StatusAsync(ledger, "")).ShouldBe("pipeline");
    }

    [Fact]
    public async Task A_milestone_whose_time_is_over_is_not_recorded_as_reached_and_nothing_more_is_said_of_it()
    {
        var ledger = await OpenAsync();
        await ledger.RecordAsync($"projects/{Mill}/milestone-plans", new { milestone = "steel", title = "First steel", window = "2025-08", date = "2025-05-13", citations = TestLedger.Citations });

        var page = await ReadAsync(ledger, "?trueAt=2026-01-01");

        page.ShouldContain("Not recorded");
        page.ShouldContain("The window certainly ended on 31 August 2025, 123 days before 1 January 2026.");
        page.ShouldNotContain("missed");
    }

    [Fact]
    public async Task Of_those_named_as_responsible_the_last_stands_first_and_the_earlier_one_is_kept()
    {
        var ledger = await OpenAsync();
        await ledger.RecordAsync("persons", new { dossier = "person-first", name = "First Official" });
        await ledger.RecordAsync("persons", new { dossier = "person-second", name = "Second Official" });
        await ledger.RecordAsync($"projects/{Mill}/focal-persons", new { official = new { person = "person-second" }, date = "2025-08-01", citations = TestLedger.Citations });
        await ledger.RecordAsync($"projects/{Mill}/focal-persons", new { official = new { person = "person-first" }, date = "2025-06-03", citations = TestLedger.Citations });

        var page = await ReadAsync(ledger);

        page.IndexOf(">Second Official</a>", StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf(">First Official</a>", StringComparison.Ordinal));
        (await ReadAsync(ledger, "?trueAt=2025-07-01")).ShouldNotContain(">Second Official</a>");
    }

    [Fact]
    public async Task The_page_has_one_heading_of_the_first_rank_no_id_twice_and_nothing_that_the_content_policy_forbids()
    {
        var ledger = await OpenAsync();
        await ledger.RecordAsync($"projects/{Mill}/plans", new { start = "2026~", end = "2028~", date = "2025-05-13", citations = TestLedger.Citations });

        var page = await ReadAsync(ledger);

        FirstHeading().Count(page).ShouldBe(1);
        Ids().Matches(page).Select(id => id.Value).ShouldBeUnique();
        page.ShouldNotContain("<script");
        page.ShouldNotContain(" style=");
    }

    private async Task<TestLedger> OpenAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("projects", new { dossier = Mill, title = "Steel mill", states = ledger.Parties, sectors = new[] { "320" }, citations = TestLedger.Citations });
        return ledger;
    }

    private static Task<RecordedAnswer> DeclareAsync(TestLedger ledger, string status, string on) =>
        ledger.RecordAsync($"projects/{Mill}/status-declarations", new { status, date = on, citations = TestLedger.Citations });

    private static async Task<string> StatusAsync(TestLedger ledger, string point) =>
        (await ledger.GetAsync($"projects/{Mill}{point}")).GetProperty("standing").GetProperty("derived").GetString()!;

    private static async Task<string> ReadAsync(TestLedger ledger, string point = "")
    {
        var answer = await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/projects/{Mill}{point}");
        var page = WebUtility.HtmlDecode(answer.Body.GetString()!);
        answer.Status.ShouldBe(HttpStatusCode.OK, page);
        return page;
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex FirstHeading();

    [GeneratedRegex(" id=\"[^\"]+\"")]
    private static partial Regex Ids();
}

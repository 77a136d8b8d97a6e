using System.Net;
using System.Text.RegularExpressions;
using CooperationLedger.Web.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Pages;

public sealed partial class PageTests(LedgerFixture fixture)
{
    [Fact]
    public async Task The_page_of_a_train_tells_what_was_promised_and_that_nothing_is_recorded_of_its_departure()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");

        var page = await ledger.PageAsync("trains/train-pilot?trueAt=2026-01-01");

        page.ShouldContain("It was announced to run in August 2025; that was said on 3 June 2025.");
        page.ShouldContain("The window certainly ended on 31 August 2025, 123 days before 1 January 2026.");
        page.ShouldContain("No evidence of departure by 1 January 2026 is recorded.");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/sources/source-gazette">Railway gazette</a>""");
        page.ShouldContain("page\u00a01");
    }

    [Fact]
    public async Task Every_page_has_one_heading_of_the_first_rank_a_language_a_title_and_nothing_that_the_content_policy_forbids()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08~", "2025-06-03", new { dossier = "commitment-pilot", title = "The pilot train", owedBy = ledger.Parties });

        foreach (var path in new[] { "", "trains", "trains/train-pilot", "commitments", "commitments/commitment-pilot", "timeline", "timeline?to=soon", "projects", "commitments?window=soon", "sources", "sources/source-gazette", "register" })
        {
            var page = await ledger.PageAsync(path, path.EndsWith("soon", StringComparison.Ordinal) ? HttpStatusCode.BadRequest : HttpStatusCode.OK);

            FirstHeading().Count(page).ShouldBe(1, path);
            page.ShouldContain("<html lang=\"en\">", customMessage: path);
            page.ShouldContain("<title>", customMessage: path);
            page.ShouldNotContain("<script", customMessage: path);
            page.ShouldNotContain(" style=", customMessage: path);
        }
    }

    [Fact]
    public async Task The_overview_does_not_pass_off_what_was_taken_back_as_what_happened()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        var departed = await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-09-02", citations = TestLedger.Citations });
        (await ledger.PageAsync("", after: departed)).ShouldNotContain("Retracted since");

        var retracted = await ledger.RecordAsync($"entries/{departed.Entries[0]}/retractions", new { reason = "Misread", clerical = true });
        var without = await ledger.PageAsync("", after: retracted);
        without.Split("Retracted since").Length.ShouldBe(2);
        Happened(without).ShouldNotContain("The train departed.");

        await ledger.RecordAsync($"entries/{retracted.Entries[0]}/retractions", new { reason = "It was right", clerical = true });
        var again = await ledger.PageAsync("");
        again[again.LastIndexOf("The train departed.", StringComparison.Ordinal)..].ShouldNotContain("Retracted since");
        Happened(again).ShouldContain("The train departed.");

        static string Happened(string page) => page.Split("id=\"happened\"")[1].Split("</section>")[0];
    }

    [Fact]
    public async Task The_days_that_every_date_is_taken_to_have_are_published()
    {
        var page = (await new TestLedger(fixture.Host, "").SendAsync(HttpMethod.Get, "/dates")).Body.GetString()!;

        page.ShouldContain("<code>2025-22</code></th><td>1 June 2025</td><td>31 August 2025</td>");
    }

    [Fact]
    public async Task The_stylesheet_is_there_under_the_address_that_pages_name()
    {
        var ledger = await fixture.OpenAsync();
        var address = StylesheetLink().Match(await ledger.PageAsync("")).Groups[1].Value;

        (await ledger.SendAsync(HttpMethod.Get, address)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_time_that_cannot_be_read_is_told_beside_the_box_and_nothing_else_is_shown()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");

        var page = await ledger.PageAsync("trains/train-pilot?knownAt=soon", HttpStatusCode.BadRequest);

        page.ShouldContain("There is a problem");
        page.ShouldContain("value=\"soon\"");
        page.ShouldNotContain("August 2025");
    }

    [Fact]
    public async Task A_dossier_that_is_not_there_and_one_that_was_not_there_yet_are_not_found_and_told_apart()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");

        (await ledger.PageAsync("trains/train-none", HttpStatusCode.NotFound)).ShouldContain("There is no");
        (await ledger.PageAsync("commitments/train-pilot", HttpStatusCode.NotFound)).ShouldContain("There is no");
        (await ledger.PageAsync("trains/train-pilot?knownAt=2020-01-01", HttpStatusCode.NotFound)).ShouldContain("was known then");
    }

    [Fact]
    public async Task A_withdrawn_dossier_keeps_its_title_and_says_why_it_was_withdrawn()
    {
        var ledger = await fixture.OpenAsync();
        var scheduled = await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        await ledger.RecordAsync($"entries/{scheduled.Entries[0]}/retractions", new { reason = "Recorded twice", clerical = true, withWholeDossier = true });

        var page = await ledger.PageAsync("trains/train-pilot");

        page.ShouldContain("This dossier was withdrawn");
        page.ShouldContain("Reason: Recorded twice");
        page.ShouldContain("<h1>Pilot train</h1>");
    }

    [Fact]
    public async Task The_permanent_link_of_an_entry_leads_to_what_was_known_when_it_was_recorded()
    {
        var ledger = await fixture.OpenAsync();
        var id = (await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03")).Entries[0];
        await ledger.RecordAsync("trains/train-pilot/reschedulings", new { window = "2025-10", date = "2025-08-20", citations = TestLedger.Citations });

        var answer = await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/entries/{id}");
        var page = await ledger.PageAsync($"trains/train-pilot?knownAt=entry:{id}");

        answer.Location.ShouldBe($"/ledgers/{ledger.Id}/trains/train-pilot?knownAt=entry:{id}#entry-{id}");
        page.ShouldContain($"id=\"entry-{id}\"");
        page.ShouldContain("What we knew on");
        page.ShouldNotContain("October 2025");
    }

    [Fact]
    public async Task The_register_goes_on_after_the_entry_that_is_named()
    {
        var ledger = await fixture.OpenAsync();
        var sequence = (await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03")).Sequence;

        (await ledger.PageAsync("register")).ShouldContain($"Entry {sequence}</a>");
        (await ledger.PageAsync($"register?after={sequence}")).ShouldNotContain($"Entry {sequence}</a>");
        (await ledger.PageAsync("register?after=x", HttpStatusCode.BadRequest)).ShouldContain("There is a problem");
    }

    [Fact]
    public void A_cut_as_it_was_typed_becomes_the_query_of_an_address()
    {
        new TypedCut("", "").Query.ShouldBe("");
        new TypedCut("2026-01-31T12:00:00+05:00", "").Query.ShouldBe("?knownAt=2026-01-31T12%3A00%3A00%2B05%3A00");
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex FirstHeading();

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex StylesheetLink();
}

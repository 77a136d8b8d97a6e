using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Security;

public sealed class SecurityPageTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Each_list_of_the_section_leads_to_the_other_two()
    {
        var ledger = await fixture.OpenAsync();
        foreach (var list in new[] { "exercises", "offers", "contexts" })
        {
            var page = await ledger.ReadListAsync(list);
            foreach (var other in new[] { "exercises", "offers", "contexts" })
            {
                page.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/{other}\"");
            }

            page.ShouldContain(" is recorded.</p>", customMessage: list);
        }
    }

    [Fact]
    public async Task Series_exercises_held_and_exercises_announced_stand_under_headings_of_their_own()
    {
        var ledger = await fixture.OpenAsync();
        await SeriesAsync(ledger);
        await HeldAsync(ledger, "exercise-later", "Later drill", "2025-09");
        await HeldAsync(ledger, "exercise-earlier", "Earlier drill", "2025-06-03");
        await ledger.RecordAsync("exercises/plans", new { dossier = "exercise-plan", exercise = new { title = "Drill to come" }, date = "2025-06-03", citations = TestLedger.Citations });

        var page = await ledger.ReadListAsync("exercises");

        string[] inOrder = ["<h2>Series</h2>", "Regular exercises", "Until 2025, start not known", "<h2>Held</h2>", "Earlier drill", "Later drill", "<h2>Planned</h2>", "Drill to come", "No time announced"];
        inOrder.Select(text => page.IndexOf(text, StringComparison.Ordinal)).ShouldBeInOrder();
    }

    [Fact]
    public async Task A_series_has_the_exercises_that_name_it_and_they_lead_to_it()
    {
        var ledger = await fixture.OpenAsync();
        await SeriesAsync(ledger);
        (await ledger.ReadPageAsync("exercises/exercise-regular")).ShouldContain("No single exercise of this series is recorded.");
        await HeldAsync(ledger, "exercise-friendship", "Friendship", "2025-06-03", "exercise-regular");
        await ledger.ReadListAsync("exercises");

        (await ledger.ReadPageAsync("exercises/exercise-regular")).ShouldContain($"<a href=\"/ledgers/{ledger.Id}/exercises/exercise-friendship\">Friendship</a>");
        var exercise = await ledger.ReadPageAsync("exercises/exercise-friendship");
        exercise.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/exercises/exercise-regular\">Regular exercises</a>");
        exercise.ShouldMatch("Not recorded: [^<]*observers");
        exercise.ShouldContain("It was held on 3 June 2025.");
    }

    [Fact]
    public async Task The_page_of_a_planned_exercise_tells_every_time_announced_and_no_outcome()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("exercises/plans", new { dossier = "exercise-plan", exercise = new { title = "Drill to come" }, window = "2025-08", date = "2025-06-03", citations = TestLedger.Citations });
        await ledger.RecordAsync("exercises/exercise-plan/postponements", new { window = "2025-10", date = "2025-08-10", citations = TestLedger.Citations });

        var page = await ledger.ReadPageAsync("exercises/exercise-plan?trueAt=2025-11-10");

        page.ShouldContain("It was announced, to be held in August 2025; that was said on 3 June 2025.");
        page.ShouldContain("It was announced anew, to be held in October 2025; that was said on 10 August 2025.");
        page.ShouldContain("No evidence that it was held by 10 November 2025 is recorded.");
        page.ShouldContain("Every window ever promised");
    }

    [Fact]
    public async Task An_event_outside_the_relationship_has_the_offers_about_it()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("contexts", new { dossier = "context-escalation", title = "Military escalation", account = "Fighting along the border", date = "2025-05", citations = TestLedger.Citations });
        await ledger.RecordAsync("offers", new { dossier = "offer-help", offer = new { title = "To mediate", by = new { states = new[] { "RU" } }, context = "context-escalation" }, date = "2025-05", citations = TestLedger.Citations });
        await ledger.ReadListAsync("offers");

        var page = await ledger.ReadPageAsync("contexts/context-escalation");

        page.ShouldContain("Fighting along the border.");
        page.ShouldMatch("Not recorded: [^<]*states concerned");
        page.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/offers/offer-help\">To mediate</a>");
        (await ledger.ReadListAsync("contexts")).ShouldContain("Military escalation");
        (await ledger.ReadListAsync("offers")).ShouldContain("Outcome not known: no answer is recorded");
    }

    private static Task SeriesAsync(TestLedger ledger) => ledger.RecordAsync(
        "exercises/series", new { dossier = "exercise-regular", title = "Regular exercises", states = ledger.Parties, date = "/2025", citations = TestLedger.Citations });

    private static Task HeldAsync(TestLedger ledger, string dossier, string title, string date, string? series = null) =>
        ledger.RecordAsync("exercises", new { dossier, exercise = new { title, series }, date, citations = TestLedger.Citations });
}

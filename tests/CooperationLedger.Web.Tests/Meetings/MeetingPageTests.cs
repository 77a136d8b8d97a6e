using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Meetings;

public sealed class MeetingPageTests(LedgerFixture fixture)
{
    [Fact]
    public async Task What_no_source_says_of_a_meeting_is_named_in_one_line()
    {
        var ledger = await fixture.OpenAsync();
        await HeldAsync(ledger, "meeting-nowhere", new { title = "Talks somewhere" }, "2025-06-03");

        var page = await ledger.ReadPageAsync("meetings/meeting-nowhere");

        page.ShouldContain("Not recorded: kind, where, host, took part, topics, commitments.");
        page.ShouldNotContain("<dt>Topics</dt>");
        page.ShouldContain("It was held on 3 June 2025.");
    }

    [Fact]
    public async Task Meetings_stand_in_order_of_happening_and_those_without_a_day_and_those_planned_under_headings_of_their_own()
    {
        var ledger = await fixture.OpenAsync();
        await HeldAsync(ledger, "meeting-a", new { title = "Later talks" }, "2025-09");
        await HeldAsync(ledger, "meeting-b", new { title = "Earlier talks" }, "2025-06-03");
        await HeldAsync(ledger, "meeting-c", new { title = "Talks one day" }, "not-stated");
        await ledger.RecordAsync("meetings/plans", new { dossier = "meeting-d", meeting = new { title = "Talks to come" }, date = "2025-06-03", citations = TestLedger.Citations });

        var page = await ledger.ReadListAsync("meetings");

        string[] inOrder = ["Earlier talks", "Later talks", "<h2>Held on a day that is not stated</h2>", "Talks one day", "<h2>Planned</h2>", "Talks to come"];
        inOrder.Select(text => page.IndexOf(text, StringComparison.Ordinal)).ShouldBeInOrder();
        page.ShouldContain("No time announced");
    }

    [Fact]
    public async Task The_office_of_the_day_is_what_the_entry_says_else_what_the_dossier_does_and_both_where_they_differ()
    {
        var ledger = await fixture.OpenAsync();
        foreach (var person in new[] { "silent", "same", "differs", "unknown" })
        {
            await ledger.RecordAsync("persons", new { dossier = $"person-{person}", name = $"Official {person}" });
        }

        foreach (var person in new[] { "silent", "same", "differs" })
        {
            await ledger.RecordAsync($"persons/person-{person}/appointments", new { office = new { title = "Finance Minister", state = "PK" }, date = "2024-01-01", citations = TestLedger.Citations });
        }

        await HeldAsync(ledger, "meeting-talks", new
        {
            title = "Talks",
            participants = new object[]
            {
                new { person = "person-silent" }, new { person = "person-same", office = "finance minister" },
                new { person = "person-differs", office = "Adviser" }, new { person = "person-unknown" },
            },
        }, "2025-06-03");

        var page = await ledger.ReadPageAsync("meetings/meeting-talks");

        Official(page, "silent").ShouldContain("Office of the day, as the person's own dossier has it: Finance Minister of Pakistan");
        Official(page, "same").ShouldContain("Official same</a>, finance minister");
        Official(page, "same").ShouldNotContain("dossier has it");
        Official(page, "differs").ShouldContain("Official differs</a>, Adviser");
        Official(page, "differs").ShouldContain("The person's own dossier differs for that day: Finance Minister of Pakistan");
        Official(page, "unknown").ShouldContain("Office of the day: not stated");
    }

    [Fact]
    public async Task The_page_of_a_planned_meeting_tells_every_time_announced_and_the_commitment_on_it()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("meetings/plans", ledger.Plan("2025-08"));
        await ledger.RecordAsync("meetings/meeting-talks/postponements", new { window = "2025-10", date = "2025-08-10", citations = TestLedger.Citations });
        await ledger.ReadListAsync("commitments");

        var page = await ledger.ReadPageAsync("meetings/meeting-talks?trueAt=2025-11-10");

        page.ShouldContain("It was announced to be held in August 2025; that was said on 3 June 2025.");
        page.ShouldContain("It was announced anew, to be held in October 2025; that was said on 10 August 2025.");
        page.ShouldContain("The window certainly ended on 31 October 2025, 10 days before 10 November 2025.");
        page.ShouldContain("No evidence that it was held by 10 November 2025 is recorded.");
        page.ShouldContain("To meet for talks</a>");
        page.ShouldContain("Every window ever promised");
    }

    [Fact]
    public async Task The_page_of_a_visit_has_its_meetings_in_order_with_how_they_stand_and_each_leads_to_the_visit()
    {
        var ledger = await fixture.OpenAsync();
        await HeldAsync(ledger, "meeting-visit", new { title = "Visit to Moscow", kind = "visit" }, "2025-06");
        await HeldAsync(ledger, "meeting-second", new { title = "Second talks" }, "2025-06-05");
        await HeldAsync(ledger, "meeting-first", new { title = "First talks" }, "2025-06-03");
        await HeldAsync(ledger, "meeting-undated", new { title = "Talks one day" }, "not-stated");
        await HeldAsync(ledger, "meeting-apart", new { title = "Talks elsewhere" }, "2025-06-04");
        await ledger.RecordAsync("meetings/plans", new { dossier = "meeting-planned", meeting = new { title = "Talks to come" }, window = "2025-07", date = "2025-06-01", citations = TestLedger.Citations });
        foreach (var part in new[] { "second", "first", "undated", "planned" })
        {
            await ledger.RecordAsync($"meetings/meeting-{part}/links", new { relation = "partOf", to = "meeting-visit", citations = TestLedger.Citations });
        }

        await ledger.RecordAsync("meetings/meeting-apart/links", new { relation = "follows", to = "meeting-visit", citations = TestLedger.Citations });
        await ledger.ReadListAsync("meetings");

        var visit = await ledger.ReadPageAsync("meetings/meeting-visit");
        var parts = visit[visit.IndexOf("Meetings that are part of it", StringComparison.Ordinal)..visit.IndexOf("Linked with", StringComparison.Ordinal)];
        new[] { "First talks", "Second talks", "Talks to come", "Talks one day" }.Select(title => parts.IndexOf(title, StringComparison.Ordinal)).ShouldBeInOrder();
        parts.ShouldContain("<td>Planned</td>");
        parts.ShouldNotContain("Talks elsewhere");
        (await ledger.ReadPageAsync("meetings/meeting-first")).ShouldContain($"<p><a href=\"/ledgers/{ledger.Id}/meetings/meeting-visit\">Visit to Moscow</a></p>");
        (await ledger.ReadPageAsync("meetings/meeting-apart")).ShouldNotContain("<dt>Part of</dt>");
        (await ledger.ReadPageAsync("meetings/meeting-visit?trueAt=2025-06-03")).ShouldNotContain("Second talks</a></th>");
    }

    [Fact]
    public async Task States_and_organisations_that_take_part_third_states_and_the_host_are_told_and_so_is_who_was_there_for_a_part()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("organisations", new { dossier = "organisation-sco", name = "Shanghai Cooperation Organisation" });
        await ledger.RecordAsync("persons", new { dossier = "person-lavrov", name = "Sergey Lavrov" });
        await HeldAsync(ledger, "meeting-consultations", new
        {
            title = "Consultations on the region",
            kind = "consultation",
            states = new[] { "PK", "RU" },
            organisations = new[] { "organisation-sco" },
            about = new[] { "AF" },
            hostState = "RU",
            topics = new[] { "South Asia", "Middle East" },
            participants = new[] { new { person = "person-lavrov", part = "The opening", until = "2025-06-03" } },
        }, "2025-06-03");
        await ledger.ReadListAsync("meetings");

        var page = await ledger.ReadPageAsync("meetings/meeting-consultations");

        page.ShouldContain("<p>Pakistan and Russia</p>");
        page.ShouldContain("<dt>Third states talked about</dt><dd>Afghanistan</dd>");
        page.ShouldContain("<dt>Topics</dt><dd>South Asia and Middle East</dd>");
        page.ShouldContain("<p>Russia</p>");
        Official(page, "lavrov").ShouldContain("For part of it: The opening, until 3 June 2025.");
        (await ledger.ReadPageAsync("organisations/organisation-sco")).ShouldContain("Consultations on the region");
    }

    private static Task HeldAsync(TestLedger ledger, string dossier, object meeting, string date) =>
        ledger.RecordAsync("meetings", new { dossier, meeting, date, citations = TestLedger.Citations });

    private static string Official(string page, string person)
    {
        var from = page.IndexOf($"/persons/person-{person}\"", StringComparison.Ordinal);
        return page[from..page.IndexOf("</li>", from, StringComparison.Ordinal)];
    }
}

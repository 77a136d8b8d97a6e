using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>What was known on a day does not change with what is learnt later, whichever dossier it is learnt of.</summary>
public sealed class PastCutTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_project_a_person_and_a_meeting_read_in_the_past_stay_what_they_were_when_their_neighbours_are_amended()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("persons", new { dossier = "person-one", name = "One" });
        await ledger.RecordAsync("persons", new { dossier = "person-other", name = "Other" });
        await ledger.RecordAsync("projects", new { dossier = "project-line", title = "The line", states = ledger.Parties, citations = TestLedger.Citations });
        await ledger.ScheduleAsync("train-first", "2025-08", "2025-06-03");
        await ledger.RecordAsync("trains/train-first/departures", new { date = "2025-08-04", citations = TestLedger.Citations });
        var link = await ledger.RecordAsync("trains/train-first/links", new { relation = "partOf", to = "project-line", citations = TestLedger.Citations });
        var meeting = await ledger.RecordAsync("meetings", Meeting("person-one"));
        var promise = await ledger.RecordAsync("commitments", new
        {
            dossier = "commitment-line",
            title = "To build the line",
            owedBy = ledger.Parties,
            testable = true,
            project = "project-line",
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });
        await ledger.GetAsync($"projects?after={promise.Sequence}");
        var then = (await ledger.GetAsync($"entries/{promise.Entries[0]}")).GetProperty("recordedAt").GetString();
        var before = await ReadAsync(ledger, then!);

        await ledger.RecordAsync($"entries/{link.Entries[0]}/retractions", new { reason = "Another line.", clerical = true });
        await ledger.RecordAsync($"entries/{meeting.Entries[0]}/corrections", new { instead = new { type = "RecordMeeting", data = Meeting("person-other") }, reason = "Misheard.", clerical = true });
        var last = await ledger.RecordAsync($"entries/{promise.Entries[0]}/retractions", new { reason = "Nobody said so.", clerical = true, withWholeDossier = true });
        await ledger.GetAsync($"projects?after={last.Sequence}");

        (await ReadAsync(ledger, then!)).ShouldBe(before);
        before.Derived.ShouldBe("implementation");
        (await ledger.GetAsync("projects/project-line")).GetProperty("standing").GetProperty("derived").GetString().ShouldBe("pipeline");
        (await ledger.ReadPageAsync("persons/person-one")).ShouldNotContain("Talks");
    }

    [Fact]
    public async Task A_page_is_called_what_the_dossier_was_called_then()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("meetings/plans", new { dossier = "meeting-x", meeting = new { title = "Planned talks" }, date = "2025-01", citations = TestLedger.Citations });
        await ledger.RecordAsync("meetings", new { dossier = "meeting-x", meeting = new { title = "Talks as held" }, date = "2025-05", citations = TestLedger.Citations });

        (await ledger.ReadPageAsync("meetings/meeting-x?trueAt=2025-02-01")).ShouldContain("<h1>Planned talks</h1>");
        (await ledger.ReadPageAsync("meetings/meeting-x")).ShouldContain("<h1>Talks as held</h1>");
    }

    private static object Meeting(string person) => new
    {
        dossier = "meeting-talks",
        meeting = new { title = "Talks", participants = new[] { new { person } } },
        date = "2025-06-03",
        citations = TestLedger.Citations,
    };

    private static async Task<(string Derived, bool Train, bool Promise, bool Met)> ReadAsync(TestLedger ledger, string then)
    {
        var point = $"?knownAt={then}";
        var project = await ledger.GetAsync($"projects/project-line{point}");
        var page = await ledger.ReadPageAsync($"projects/project-line{point}");
        return (
            project.GetProperty("standing").GetProperty("derived").GetString()!,
            page.Contains("train-first", StringComparison.Ordinal),
            page.Contains("To build the line", StringComparison.Ordinal),
            (await ledger.ReadPageAsync($"persons/person-one{point}")).Contains("meeting-talks", StringComparison.Ordinal));
    }
}

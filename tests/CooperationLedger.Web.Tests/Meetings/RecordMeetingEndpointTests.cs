using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Meetings;

public sealed class RecordMeetingEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_meeting_that_nobody_had_planned_is_opened_with_its_record()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.TryAsync("meetings", new { meeting = new { title = "Talks in Moscow" }, date = "not-stated", citations = TestLedger.Citations });

        answer.Status.ShouldBe(HttpStatusCode.Created);
        answer.Location.ShouldBe($"{ledger.Api}/meetings/meeting-talks-in-moscow");
        (await ledger.GetAsync("meetings/meeting-talks-in-moscow")).GetProperty("view").GetProperty("status").GetString().ShouldBe("held");
    }

    [Fact]
    public async Task A_person_whom_nobody_registered_cannot_take_part_or_speak_and_each_place_is_named()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.TryAsync("meetings", new
        {
            meeting = new { title = "Talks", participants = new[] { new { person = "person-nobody" } } },
            said = new[] { new { speaker = "person-none", gist = "Words", citation = new { source = "source-gazette" } } },
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Fields.ShouldBe(["/meeting/participants/0/person", "/said/0/speaker"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_happened_cannot_stand_before_what_made_it_possible_but_may_reach_the_ledger_first()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("meetings", new { dossier = "meeting-talks", meeting = new { title = "Talks" }, date = "2025-06-03", citations = TestLedger.Citations });

        await ledger.RecordAsync("meetings/plans", new { dossier = "meeting-talks", meeting = new { title = "Talks" }, window = "2025-06", date = "2025-05-01", citations = TestLedger.Citations });
        var late = await ledger.TryAsync("meetings/meeting-talks/cancellations", new { date = "2025-06-20", citations = TestLedger.Citations });

        late.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        late.Problem.ShouldBe("already-held");
    }
}

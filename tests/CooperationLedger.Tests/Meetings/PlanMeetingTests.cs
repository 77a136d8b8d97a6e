using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Tests.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Meetings.MeetingExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Meetings;

public sealed class PlanMeetingTests
{
    [Fact]
    public void A_meeting_is_announced_for_a_time() => Meeting().When(Plan("2025-06-03")).Then(Planned("2025-06-03"));

    [Fact]
    public void Or_for_none_yet() => Meeting().When(Plan("2025-06-03", window: null)).Then(Planned("2025-06-03", window: null));

    [Fact]
    public void Another_time_is_a_postponement() => Meeting(Planned("2025-06-03")).When(Plan("2025-06-04")).ThenRefused("already-planned");

    [Fact]
    public void Called_off_it_may_be_planned_anew() => Meeting(Planned("2025-06-03"), CalledOff("2025-07-01"))
        .When(Plan("2025-08-01", window: "2025-12"))
        .Then(Planned("2025-08-01", window: "2025-12"));

    [Fact]
    public void A_plan_that_is_heard_of_after_the_meeting_stands_before_it() => Meeting(Held("2025-08-11"))
        .When(Plan("2025-06-03"))
        .Then(Planned("2025-06-03"))
        .ShouldStand(2, 1);

    [Fact]
    public void The_promise_that_the_announcement_is_may_be_registered_with_it()
    {
        var accepted = Meeting().When(Plan("2025-06-03") with { Commitment = new(Promise, "To meet in August", [Russia]) })
            .Outcome.ShouldBeOfType<DecisionOutcome.Accepted>();

        accepted.Entries.Select(entry => entry.Entry.Dossier).ShouldBe([Talks, Promise]);
        var promised = (CommitmentRegistered)accepted.Entries[1].Entry.Event;
        (promised.ShownBy, promised.Meeting).ShouldBe((CommitmentProof.MeetingHeld, Talks));
    }
}

using CooperationLedger.Commitments;
using CooperationLedger.Meetings;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Meetings.MeetingExamples;

namespace CooperationLedger.Tests.Meetings;

public sealed class MeetingViewTests
{
    [Fact]
    public void A_meeting_is_planned_put_off_called_off_held()
    {
        View(Planned("2025-06-03")).Status.ShouldBe(MeetingStatus.Planned);
        View(Planned("2025-06-03"), Postponed("2025-07-01")).Status.ShouldBe(MeetingStatus.Planned);
        View(Planned("2025-06-03"), Postponed("2025-07-01", window: null)).Status.ShouldBe(MeetingStatus.Postponed);
        View(Planned("2025-06-03"), CalledOff("2025-07-01")).Status.ShouldBe(MeetingStatus.Cancelled);
        View(Planned("2025-06-03"), CalledOff("2025-07-01"), Planned("2025-07-02")).Status.ShouldBe(MeetingStatus.Planned);
        View(Planned("2025-06-03"), Held("2025-08-11")).Status.ShouldBe(MeetingStatus.Held);
    }

    [Fact]
    public void It_is_put_off_when_it_was_and_not_because_no_time_is_known()
    {
        View(Planned("2025-06-03", window: null)).Status.ShouldBe(MeetingStatus.Planned);
        View(Planned("2025-06-03", window: null), Postponed("2025-07-01", window: null)).Status.ShouldBe(MeetingStatus.Postponed);
        View(Planned("2025-06-03"), Postponed("2025-06-10", window: null), CalledOff("2025-07-01"), Planned("2025-07-02", window: null))
            .Status.ShouldBe(MeetingStatus.Planned);
    }

    [Fact]
    public void Every_time_for_which_it_was_planned_is_kept() =>
        View(Planned("2025-06-03"), Postponed("2025-07-01"), Postponed("2025-08-01", window: null))
            .Windows.Select(window => window.Window.Text).ShouldBe(["2025-08", "2025-10"]);

    [Fact]
    public void Of_a_held_meeting_it_is_told_who_came()
    {
        var view = View(Planned("2025-06-03"), Held("2025-08-11") with { Meeting = Subject with { Participants = [] } });

        view.Subject!.Participants.ShouldBeEmpty();
        view.Windows.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("2025-08-01", Certainty.No)]
    [InlineData("2025-08-11", Certainty.No)]
    [InlineData("2025-09-02", Certainty.Certainly)]
    [InlineData("not stated", Certainty.Possibly)]
    public void That_it_was_held_shows_the_promise_met_in_time_or_late(string held, Certainty late)
    {
        var promise = CommitmentView.Of(Given(Promise, Told(new CommitmentRegistered(
            "To meet", [Russia], [], Testable: true, CommitmentProof.MeetingHeld, Meeting: Talks), On("2025-06-03"))).Chronicle);

        var open = CommitmentStatus.Of(promise, View(Planned("2025-06-03")), new(2025, 9, 1));
        (open.Status, open.Overdue).ShouldBe((Fulfilment.Scheduled, Certainty.Certainly));
        var met = CommitmentStatus.Of(promise, View(Planned("2025-06-03"), Held(held)), new(2026, 1, 1));
        (met.Status, met.Late).ShouldBe((Fulfilment.Met, late));
    }

    private static MeetingView View(params LedgerEvent[] events) => MeetingView.Of(Given(Talks, events).Chronicle);
}

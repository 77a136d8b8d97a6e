using Xunit;
using static CooperationLedger.Tests.Meetings.MeetingExamples;

namespace CooperationLedger.Tests.Meetings;

public sealed class CancelMeetingTests
{
    [Fact]
    public void A_planned_meeting_is_called_off() => Meeting(Planned("2025-06-03")).When(CallOff("2025-07-01")).Then(CalledOff("2025-07-01"));

    [Fact]
    public void Once() => Meeting(Planned("2025-06-03"), CalledOff("2025-07-01")).When(CallOff("2025-07-02")).ThenRefused("already-cancelled");

    [Fact]
    public void A_calling_off_that_is_heard_of_late_stands_before_the_meeting() => Meeting(Planned("2025-06-03"), Held("2025-08-11"))
        .When(CallOff("2025-07-01"))
        .Then(CalledOff("2025-07-01"));
}

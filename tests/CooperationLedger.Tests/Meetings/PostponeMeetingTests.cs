using Xunit;
using static CooperationLedger.Tests.Meetings.MeetingExamples;
using static CooperationLedger.Tests.DossierSpec;

namespace CooperationLedger.Tests.Meetings;

public sealed class PostponeMeetingTests
{
    [Fact]
    public void A_planned_meeting_is_put_off() => Meeting(Planned("2025-06-03")).When(Postpone("2025-07-01")).Then(Postponed("2025-07-01"));

    [Fact]
    public void To_no_new_time_if_none_was_announced() => Meeting(Planned("2025-06-03"))
        .When(Postpone("2025-07-01", window: null))
        .Then(Postponed("2025-07-01", window: null));

    [Fact]
    public void What_was_never_planned_is_not_put_off() => Given(Talks, Planned("2025-06-03"))
        .When(Postpone("2025-06-01"))
        .ThenRefused("not-planned");

    [Fact]
    public void What_was_held_is_not_put_off() => Meeting(Held("2025-06-03")).When(Postpone("2025-07-01")).ThenRefused("already-held");

    [Fact]
    public void What_was_called_off_is_planned_anew() => Meeting(Planned("2025-06-03"), CalledOff("2025-06-20"))
        .When(Postpone("2025-07-01"))
        .ThenRefused("already-cancelled");
}

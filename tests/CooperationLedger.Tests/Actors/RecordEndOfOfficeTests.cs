using Xunit;
using static CooperationLedger.Tests.Actors.ActorExamples;
using static CooperationLedger.Tests.DossierSpec;

namespace CooperationLedger.Tests.Actors;

public sealed class RecordEndOfOfficeTests
{
    [Fact]
    public void An_office_is_left() => Given(Lavrov, Registered(), Taken("2004-03-09")).When(End("2025-06-03")).Then(Left("2025-06-03"));

    [Fact]
    public void It_may_first_be_heard_of_when_it_is_left() => LavrovKnown.When(End("2025-06-03")).Then(Left("2025-06-03"));

    [Fact]
    public void It_is_not_left_twice() => Given(Lavrov, Registered(), Left("2025-06-03"))
        .When(End("2025-07-03"))
        .ThenRefused("already-left");

    [Fact]
    public void An_end_heard_of_late_stands_before_what_was_seen_later() => Given(Lavrov, Registered(), Held("2025-10-11"))
        .When(End("2025-07-01"))
        .Then(Left("2025-07-01"));
}

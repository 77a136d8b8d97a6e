using Xunit;
using static CooperationLedger.Tests.Actors.ActorExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Actors;

public sealed class RecordAppointmentTests
{
    [Fact]
    public void An_office_is_taken_up() => LavrovKnown.When(Appoint("2004-03-09")).Then(Taken("2004-03-09"));

    [Fact]
    public void It_is_not_taken_up_twice_without_being_left() => Given(Lavrov, Registered(), Taken("2004-03-09"))
        .When(Appoint("2005-01-01"))
        .ThenRefused("already-in-office");

    [Fact]
    public void Once_left_it_may_be_taken_up_again() => Given(Lavrov, Registered(), Taken("2004-03-09"), Left("2020-01-15"))
        .When(Appoint("2020-01-21"))
        .Then(Taken("2020-01-21"));

    [Fact]
    public void Another_office_may_be_held_at_the_same_time() => Given(Lavrov, Registered(), Taken("2004-03-09"))
        .When(Appoint("2005-01-01") with { Office = new("Governor", Russia) })
        .ThenRecorded();
}

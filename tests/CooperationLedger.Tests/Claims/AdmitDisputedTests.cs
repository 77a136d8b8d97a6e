using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Tests.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Claims.ClaimExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Claims;

public sealed class AdmitDisputedTests
{
    private static readonly AdmitDisputed Admit = new(Id(3), "the other was wrong");

    [Fact]
    public void Once_a_retraction_makes_room_a_disputed_entry_stands_at_its_day() => Departed(InDispute, Arrived("2025-08-09"))
        .When(new RetractEntry(Id(2), "wrong", Cited)).ThenRecorded()
        .When(Admit).ThenRecorded()
        .ShouldStand(1, 3, 4);

    [Fact]
    public void Or_a_correction_does() => Given.When(new CorrectEntry(Id(2), Cross("2025-08-09"), "misread", Cited)).ThenRecorded()
        .When(Admit).ThenRecorded()
        .ShouldStand(1, 3, 2);

    [Fact]
    public void One_of_no_stated_day_stands_as_if_it_were_recorded_when_it_is_admitted() =>
        DossierSpec.Given(Train, Opened, Cancelled("2025-07-01"), new EntryDisputed(Examples.Departed(NotStated), "two papers tell it", []), Rescheduled("2025-07-05"))
            .When(Admit).ThenRecorded()
            .ShouldStand(1, 2, 4, 3);

    private static DossierSpec Given => Departed(InDispute);

    [Fact]
    public void Until_then_it_cannot() => Departed(InDispute).When(Admit).ThenRefused("already-departed");

    [Fact]
    public void Admitted_it_is_corrected_doubted_and_retracted_like_any_other()
    {
        var admitted = Departed(InDispute).When(new RetractEntry(Id(2), "wrong", Cited)).ThenRecorded().When(Admit).ThenRecorded();

        admitted.When(new CorrectEntry(Id(3), Depart("2025-08-05"), "misread", Cited)).ThenRecorded().ShouldSay(3, Examples.Departed("2025-08-05"));
        admitted.When(new RaiseDoubt(Id(3), "really?")).ThenRecorded();
        admitted.When(new RetractEntry(Id(3), "wrong", Cited)).ThenRecorded().ShouldStand(1);
    }

    [Fact]
    public void Its_admission_retracted_it_is_beside_the_chronicle_again()
    {
        var spec = Departed(InDispute).When(new RetractEntry(Id(2), "wrong", Cited)).ThenRecorded().When(Admit).ThenRecorded()
            .When(new RetractEntry(Id(5), "too early", Clerical: true)).ThenRecorded().ShouldStand(1);

        spec.Chronicle.Disputed.ShouldHaveSingleItem();
    }

    [Fact]
    public void Waiting_it_is_not_corrected_but_retracted() => Departed(InDispute)
        .When(new CorrectEntry(Id(3), Depart("2025-08-05"), "misread", Cited)).ThenRefused("not-an-original-entry", "/entry");

    [Fact]
    public void What_is_not_disputed_is_not_admitted() => Departed().When(Admit with { Entry = Id(2) }).ThenRefused("not-disputed", "/entry");
}

using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Agreements.AgreementStatusTests;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

/// <summary>Where one party stands on a day, and which entries say so.</summary>
public sealed class StatusOfOneTests
{
    private static readonly LedgerEvent[] Before = OfMany[..5];

    [Fact]
    public void Its_status_rests_on_the_membership_that_tells_most_of_the_day()
    {
        LedgerEvent[] back = [.. Before, Left(Iran, "2021-01-01"), Acceded(Iran, "2022-01-01"), Left(Iran, "2023-01-01")];

        Party(On("2021-06-01", back[..7]), Iran).ShouldSatisfyAllConditions(
            party => party.Status.ShouldBe(PartyStage.Left), party => party.RestsOn.ShouldBe([Id(4), Id(5), Id(6)], ignoreOrder: true));
        Party(On("2024-01-01", back), Iran).ShouldSatisfyAllConditions(
            party => party.Status.ShouldBe(PartyStage.Left), party => party.RestsOn.ShouldBe([Id(7), Id(8)], ignoreOrder: true));
        Party(On("2024-01-01", [.. Before, Left(Iran, "2021-01-01"), Left(Iran, "2022-01-01")]), Iran).RestsOn.ShouldBe([Id(7)]);
    }

    [Fact]
    public void Before_anything_is_in_force_it_rests_on_the_consent_that_holds()
    {
        LedgerEvent[] told = [Reached("2020-01-01", Pakistan, Russia, Iran), Consented(Iran, "2020-02-01"), Left(Iran, "2020-06-01", from: "2020-12-01"), Acceded(Iran, "2021-02-01")];

        Party(On("2020-07-01", told), Iran).ShouldSatisfyAllConditions(
            party => party.Status.ShouldBe(PartyStage.Consented), party => party.RestsOn.ShouldBe([Id(2), Id(3)], ignoreOrder: true));
        Party(On("2021-06-01", told), Iran).ShouldSatisfyAllConditions(
            party => party.Status.ShouldBe(PartyStage.Consented), party => party.RestsOn.ShouldBe([Id(4)]));
    }

    [Fact]
    public void A_suspension_for_all_outlasts_its_leaving_and_its_own_does_not()
    {
        LedgerEvent[] back = [Left(Iran, "2022-01-01"), Acceded(Iran, "2023-01-01"), InForce("2023-02-01", Iran)];

        Of(On("2025-12-31", [.. Before, Suspended("2021-01-01"), .. back]), Iran).ShouldBe((PartyStage.Suspended, Certainty.No));
        Of(On("2025-12-31", [.. Before, Suspended("2021-01-01", Iran), .. back]), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
    }

    [Fact]
    public void What_was_suspended_for_all_and_resumed_is_in_force_again_also_on_the_same_day()
    {
        Of(On("2022-01-01", [.. Before, Suspended("2021-01-01"), Resumed("2021-06-01")]), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of(On("2022-01-01", [.. Before, Resumed("2021-01-01"), Suspended("2021-01-01")]), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of(On("2021-03-01", [.. Before, Suspended("2021-01-01"), Resumed("2021-06-01")]), Iran).ShouldBe((PartyStage.Suspended, Certainty.No));
    }

    [Fact]
    public void Of_two_acts_that_may_be_of_one_day_the_exact_one_was_first()
    {
        Of(On("2022-01-01", [.. Before, Suspended("2021-01-01"), Resumed("2021-01")]), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of(On("2022-01-01", [.. Before, Resumed("2021-01-01"), Suspended("2021-01")]), Iran).ShouldBe((PartyStage.Suspended, Certainty.No));
    }

    [Fact]
    public void Provisional_application_for_all_ends_for_whoever_leaves() => Of(
        On("2020-06-01", Reached("2020-01-01"), Applied("2020-02-01"), Left(Russia, "2020-05-01")), Russia).Status.ShouldBe(PartyStage.Left);

    [Fact]
    public void A_suspension_is_shown_while_it_holds_and_only_of_one_that_is_bound()
    {
        Party(On("2022-01-01", [.. Before, Suspended("2021-01-01"), Suspended("2023-01-01", Iran)]), Iran).RestsOn.ShouldBe([Id(4), Id(5), Id(6)], ignoreOrder: true);
        Party(On("2022-01-01", [.. Before, Suspended("2021-01-01"), Resumed("2021-06-01")]), Iran).RestsOn.ShouldBe([Id(4), Id(5)], ignoreOrder: true);
        Party(On("2022-01-01", [.. Before, Suspended("2021-01-01"), Left(Iran, "2021-06-01")]), Iran).ShouldSatisfyAllConditions(
            party => party.Status.ShouldBe(PartyStage.Left), party => party.RestsOn.ShouldBe([Id(4), Id(5), Id(7)], ignoreOrder: true));
    }

    [Fact]
    public void The_termination_is_shown_once_it_may_have_taken_effect_and_then_no_step_is_missing()
    {
        LedgerEvent[] told = [.. OfMany, Terminated("2024-01-01", from: "2024-06")];

        Party(On("2024-05-31", told), China).RestsOn.ShouldNotContain(Id(7));
        Party(On("2024-06-15", told), China).ShouldSatisfyAllConditions(
            party => party.RestsOn.ShouldContain(Id(7)), party => party.Untold.ShouldBe([UntoldStep.EntryIntoForce]));
        Party(On("2024-06-30", told), China).ShouldSatisfyAllConditions(
            party => party.RestsOn.ShouldBe([Id(7)]), party => party.Untold.ShouldBeEmpty());
    }

    [Fact]
    public void Where_its_consent_may_have_come_too_late_for_that_of_the_agreement_no_entry_into_force_for_it_is_recorded() => Party(
        On("2022-01-01", Reached("2020-01-01", Pakistan, Russia, Iran), Consented(Pakistan, "2020-02-01"), InForce("2020-03-15"), Consented(Iran, "2020-03")), Iran)
        .Untold.ShouldBe([UntoldStep.EntryIntoForce]);

    [Fact]
    public void Of_one_that_signed_a_consent_is_missing_only_if_it_left_before_or_is_bound_or_its_signature_may_be_one()
    {
        LedgerEvent[] told = [.. Before[..3], InForce("2020-03-01")];
        AgreementSigned signed = Signed(Iran, "2020-02-01", SignatureEffect.SubjectToRatification);

        Party(On("2023-01-01", [.. told, signed]), Iran).Untold.ShouldBeEmpty();
        Party(On("2023-01-01", [.. told, Left(Iran, "2021-01-01"), Signed(Iran, "2022-01-01", SignatureEffect.SubjectToRatification)]), Iran).Untold.ShouldBe([UntoldStep.Consent]);
        Party(On("2023-01-01", [.. told, signed, InForce("2020-03-01", Iran)]), Iran).Untold.ShouldBe([UntoldStep.Consent]);
        Party(On("2023-01-01", Reached("2020-01-01", Pakistan, Russia, Iran), Signed(Iran, "2020-01-01"), InForce("2020-03-01")), Iran).Untold.ShouldBe([UntoldStep.Consent]);
    }

    [Fact]
    public void A_denunciation_of_what_was_only_signed_is_questioned_as_only_who_is_bound_can_denounce()
    {
        LedgerEvent[] signed = [.. Before[..3], Signed(Iran, "2020-02-01", SignatureEffect.SubjectToRatification), InForce("2020-03-01")];
        AgreementLeft denounced = Left(Iran, "2021-01-01") with { How = LeavingAct.Denunciation };

        Party(On("2022-01-01", [.. signed, denounced]), Iran).ShouldSatisfyAllConditions(
            party => party.Untold.ShouldBe([UntoldStep.Denounced]), party => party.Bound.ShouldBeEmpty(), party => party.Status.ShouldBe(PartyStage.Left));
        Party(On("2022-01-01", [.. signed, Left(Iran, "2021-01-01")]), Iran).Untold.ShouldBeEmpty();
        Party(On("2022-01-01", [.. signed, Consented(Iran, "2020-02-20"), denounced]), Iran).Untold.ShouldBeEmpty();
    }
}

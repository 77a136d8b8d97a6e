using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Agreements.AgreementStatusTests;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

/// <summary>Which acts of a state belong to one membership, from each leaving to the next.</summary>
public sealed class MembershipRulesTests
{
    private static readonly LedgerEvent[] Before = OfMany[..5];

    [Fact]
    public void Notice_given_once_more_before_it_takes_effect_is_one_leaving_by_the_effect_stated_last() => Party(
        On("2022-06-01", [.. Before, Left(Iran, "2021-01-01", from: "2022-01-01"), Left(Iran, "2021-06-01", from: "2022-03-01")]), Iran)
        .ShouldSatisfyAllConditions(
            party => (party.Status, party.InForce).ShouldBe((PartyStage.Left, Certainty.No)), party => party.Untold.ShouldBeEmpty(),
            party => party.Bound.ShouldHaveSingleItem().Until.ShouldBe(new(Examples.On("2022-03-01"), [Id(6), Id(7)])));

    [Fact]
    public void After_a_return_it_is_another()
    {
        LedgerEvent[] told = [.. Before, Left(Iran, "2021-01-01", from: "2022-01-01"), Acceded(Iran, "2021-03-01"), Left(Iran, "2021-06-01", from: "2022-06-01")];

        Of(On("2022-03-01", told), Iran).ShouldBe((PartyStage.InForce, Certainty.Possibly));
        Of(On("2022-07-01", told), Iran).ShouldBe((PartyStage.Left, Certainty.No));
    }

    [Fact]
    public void An_entry_into_force_between_notice_and_effect_is_of_what_it_leaves_unless_a_consent_since_the_notice_explains_it()
    {
        LedgerEvent[] told = [.. Before, Left(Iran, "2021-01-01", from: "2022-01-01"), InForce("2021-06-01", Iran)];

        Of(On("2022-02-01", told), Iran).ShouldBe((PartyStage.Left, Certainty.No));
        Party(On("2022-02-01", told), Iran).Bound.ShouldHaveSingleItem().Since.Day.ShouldBe(Examples.On("2021-06-01"));
        Of(On("2022-02-01", [.. told, Acceded(Iran, "2021-06-01")]), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of(On("2022-02-01", [.. told, Acceded(Iran, "2021-07-01")]), Iran).ShouldBe((PartyStage.InForce, Certainty.Possibly));
    }

    [Fact]
    public void Of_a_consent_that_may_have_been_before_the_notice_it_was_where_no_other_was()
    {
        LedgerEvent[] reached = [Reached("2020-01-01", Pakistan, Russia, Iran), Consented(Russia, "2020-02-01"), InForce("2020-03-01")];

        Party(On("2022-01-01", [.. reached, Consented(Iran, "2021"), Left(Iran, "2021-06-01")]), Iran)
            .ShouldSatisfyAllConditions(party => party.Status.ShouldBe(PartyStage.Left), party => party.Untold.ShouldBeEmpty());
        Of(On("2022-01-01", [.. reached, InForce("2021", Iran), Left(Iran, "2021-06-01")]), Iran).ShouldBe((PartyStage.Left, Certainty.No));
        Of(On("2022-01-01", [.. Before, Consented(Iran, "2021"), Left(Iran, "2021-06-01")]), Iran).ShouldBe((PartyStage.InForce, Certainty.Possibly));
    }

    [Fact]
    public void A_consent_on_the_very_day_of_the_notice_is_that_of_the_return()
    {
        LedgerEvent[] told = [Reached("2020-01-01", Pakistan, Russia, Iran), Consented(Russia, "2020-02-01"), InForce("2020-03-01"), Left(Iran, "2021-06-01"), Acceded(Iran, "2021-06-01")];

        Of(On("2021-07-01", told), Iran).ShouldBe((PartyStage.InForce, Certainty.Possibly));
    }

    [Fact]
    public void A_notice_may_be_taken_back_on_its_own_day_and_a_consent_taken_back_is_no_notice()
    {
        Of(On("2022-02-01", [.. Before, Left(Iran, "2021-01-01", from: "2022-01-01"), Stays(Iran, "2021-01-01")]), Iran)
            .ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of(On("2020-02-29", [.. OfMany[..3], Consented(Iran, "2020-01-10"), NoLongerConsented(Iran, "2020-02"), Stays(Iran, "2020-02-10")]), Iran)
            .Status.ShouldBe(PartyStage.NotBound);
    }

    [Fact]
    public void A_taking_back_before_the_notice_is_none_of_it() => Of(
        On("2022-02-01", [.. Before, Stays(Iran, "2020-06-01"), Left(Iran, "2021-01-01", from: "2022-01-01")]), Iran).ShouldBe((PartyStage.Left, Certainty.No));

    [Fact]
    public void What_was_recorded_the_day_before_its_own_day_holds_from_its_own_day()
    {
        LedgerEvent[] told = [Reached("2025-06-01"), InForce("2025-07-03")];

        On("2025-07-02", told).Between(Pakistan, Russia).InForce.ShouldBe(Certainty.No);
        On("2025-07-03", told).Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void An_accession_shows_no_leaving_of_one_for_which_nothing_had_entered_into_force() =>
        Party(On("2025-12-31", [.. OfMany, Acceded(China, "2022-01-01")]), China).ShouldSatisfyAllConditions(
            party => party.Untold.ShouldBe([UntoldStep.EntryIntoForce]), party => party.Bound.ShouldHaveSingleItem().Until.ShouldBeNull());

    [Fact]
    public void Whoever_was_not_named_and_did_nothing_by_which_a_state_is_bound_was_never_a_member() =>
        Party(On("2025-12-31", [.. OfMany, Declared(France, "2021-01-01")]), France).ShouldSatisfyAllConditions(
            party => (party.Status, party.InForce).ShouldBe((PartyStage.NotBound, Certainty.No)), party => party.Untold.ShouldBeEmpty());

    [Fact]
    public void Before_anything_is_in_force_no_step_is_missing() =>
        Party(On("2025-12-31", Reached("2020-01-01"), Adopted("2020-01-01")), Russia).Untold.ShouldBeEmpty();

    [Theory]
    [InlineData("2020-03-15")]
    [InlineData("2020-03-31")]
    public void In_force_from_before_an_act_in_the_month_of_its_consent_it_covers_that_possibly(string consent)
    {
        LedgerEvent[] told = [Reached("2020-01-01", Pakistan, Russia, Iran), Consented(Pakistan, "2020-01-10"), Consented(Iran, consent), InForce("2020-03", from: "2020-01-20")];

        Of(On("2020-01-19", told), Iran).InForce.ShouldBe(Certainty.No);
        Of(On("2020-02-01", told), Iran).ShouldBe((PartyStage.InForce, Certainty.Possibly));
    }

    [Fact]
    public void Before_a_later_consent_it_is_not_covered() => Of(On("2020-06-01", OfMany), China).ShouldBe((PartyStage.NotBound, Certainty.No));

    [Fact]
    public void In_the_month_of_a_consent_that_is_covered_possibly_it_is_not_in_force_before_the_agreement_is() => Of(
        On("2020-03-10", Reached("2020-01-01", Pakistan, Russia, Iran), Consented(Iran, "2020-03"), InForce("2020-03-15")), Iran).InForce.ShouldBe(Certainty.No);

    [Fact]
    public void One_of_its_signatures_is_enough_where_signing_may_have_been_its_consent() => Of(
        On("2021-01-01", Reached("2020-01-01", Pakistan, Russia, Iran), Signed(Iran, "2020-02-01"), Signed(Iran, "2020-02-01", SignatureEffect.AdReferendum) with { Place = Tashkent }, InForce("2020-03-01")), Iran)
        .ShouldBe((PartyStage.InForce, Certainty.Possibly));

    [Fact]
    public void A_signature_is_a_consent_where_the_terms_ask_for_no_ratification_and_no_other_act_is()
    {
        var reached = Reached("2020-01-01", Pakistan, Russia, Iran);
        LedgerEvent[] told = [reached with { Terms = reached.Terms with { SubjectToRatification = false } }, Signed(Iran, "2020-02-01"), Signed(Russia, "2020-02-01"), InForce("2020-03-01")];

        Of(On("2020-03-01", told), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of(On("2021-01-01", [.. Before, Signed(France, "2020-06-01"), Reserved(France, "2020-07-01"), ApprovedAtHome(France, "2020-07-01")]), France)
            .ShouldBe((PartyStage.Signatory, Certainty.No));
    }

    [Fact]
    public void Of_two_it_stays_one_of_two_when_another_joins_later_and_is_none_where_another_had_acted_before()
    {
        LedgerEvent[] two = [Reached("2020-01-01"), InForce("2020-03-01")];

        On("2025-12-31", [.. two, Acceded(France, "2021-01-01")]).Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Certainly);
        On("2025-12-31", [.. two, Acceded(France, "2020-02-01")]).Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Possibly);
    }

    [Fact]
    public void What_happened_on_a_day_that_nobody_states_had_happened_when_it_was_recorded() =>
        On("2025-12-31", Reached("2020-01-01"), InForce("not stated")).Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Certainly);
}

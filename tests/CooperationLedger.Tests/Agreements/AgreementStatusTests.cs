using System.Globalization;
using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Places;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class AgreementStatusTests
{
    internal static readonly CountryCode Iran = CountryCode.Parse("IR");
    internal static readonly CountryCode China = CountryCode.Parse("CN");

    /// <summary>Pakistan, Russia, Iran and China; Iran consented in time, China later, and nothing is told of France.</summary>
    internal static readonly LedgerEvent[] OfMany =
    [
        Reached("2020-01-01", Pakistan, Russia, Iran, China), Consented(Pakistan, "2020-02-01"), Consented(Russia, "2020-03-01"), Consented(Iran, "2020-03-01"),
        InForce("2020-03-01"), Consented(China, "2021-01-01"),
    ];

    [Fact]
    public void Consents_alone_bring_nothing_into_force()
    {
        var consented = On("2025-12-31", Reached("2025-01-01"), Consented(Pakistan, "2025-02-01"), Consented(Russia, "2025-03-01"));

        consented.Between(Pakistan, Russia).InForce.ShouldBe(Certainty.No);
        consented.Parties.ShouldAllBe(party => party.Status == PartyStage.Consented);
    }

    [Fact]
    public void An_agreement_of_two_that_entered_into_force_is_in_force_between_them_whatever_else_is_told() =>
        Of(On("2025-12-31", Reached("2025-01-01"), InForce("2025-03-01")), Russia).ShouldBe((PartyStage.InForce, Certainty.Certainly));

    [Fact]
    public void It_is_in_force_from_its_day_and_no_more_from_the_day_of_leaving()
    {
        LedgerEvent[] told = [Reached("2025-01-01"), InForce("2025-03-01"), Left(Russia, "2025-06-01", from: "2025-09-01")];

        Between("2025-02-28", told).ShouldBe(Certainty.No);
        Between("2025-03-01", told).ShouldBe(Certainty.Certainly);
        Between("2025-06-01", told).ShouldBe(Certainty.Certainly);
        Between("2025-08-31", told).ShouldBe(Certainty.Certainly);
        Between("2025-09-01", told).ShouldBe(Certainty.No);
        Of(On("2025-09-01", told), Russia).Status.ShouldBe(PartyStage.Left);
        Of(On("2025-09-01", told), Pakistan).ShouldBe((PartyStage.Alone, Certainty.No));
    }

    [Theory]
    [InlineData("2025-02-28")]
    [InlineData("2025-03-01")]
    public void Of_two_one_that_had_left_by_the_day_on_which_it_entered_into_force_must_have_come_back(string left) =>
        Between("2025-04-01", Reached("2025-01-01"), Left(Russia, "2025-02-01", from: left), InForce("2025-03-01")).ShouldBe(Certainty.Certainly);

    [Fact]
    public void Of_two_one_whose_every_membership_had_ended_before_it_entered_into_force_must_have_come_back() => Between(
        "2025-04-01", Reached("2025-01-01"), InForce("2025-01-06", Russia), Acceded(Russia, "2025-01-15"), Left(Russia, "2025-01-22"), InForce("2025-01-26"))
        .ShouldBe(Certainty.Certainly);

    [Fact]
    public void Imprecise_days_leave_it_possible()
    {
        LedgerEvent[] told = [Reached("2025-01-01"), InForce("2025-03"), Left(Russia, "2025-06-01", from: "2025-09")];

        Between("2025-03-01", told).ShouldBe(Certainty.Possibly);
        Between("2025-03-30", told).ShouldBe(Certainty.Possibly);
        Between("2025-03-31", told).ShouldBe(Certainty.Certainly);
        Between("2025-09-01", told).ShouldBe(Certainty.Possibly);
        Between("2025-09-29", told).ShouldBe(Certainty.Possibly);
        Between("2025-09-30", told).ShouldBe(Certainty.No);
    }

    [Fact]
    public void Of_many_those_that_had_consented_are_covered_by_its_entry_into_force_and_later_ones_by_their_own()
    {
        var on = On("2025-12-31", OfMany);
        on.Between(Pakistan, Iran).InForce.ShouldBe(Certainty.Certainly);
        on.Between(Pakistan, China).InForce.ShouldBe(Certainty.Possibly);
        Party(on, China).Untold.ShouldBe([UntoldStep.EntryIntoForce]);

        On("2025-12-31", [.. OfMany, InForce("2021-02-01", China)]).Between(Pakistan, China).InForce.ShouldBe(Certainty.Certainly);
        On("2021-01-15", [.. OfMany, InForce("2021-02-01", China)]).Between(Pakistan, China).InForce.ShouldBe(Certainty.No);
    }

    [Fact]
    public void Of_many_one_whose_consent_is_not_told_is_possibly_bound() =>
        Party(On("2025-12-31", Reached("2020-01-01", Pakistan, Russia, Iran), Consented(Pakistan, "2020-02-01"), InForce("2020-03-01")), Iran)
            .ShouldSatisfyAllConditions(party => party.InForce.ShouldBe(Certainty.Possibly), party => party.Untold.ShouldBe([UntoldStep.Consent]));

    [Fact]
    public void A_consent_in_the_month_of_entry_into_force_is_covered_possibly() =>
        Between("2025-12-31", Reached("2020-01-01", Pakistan, Russia, Iran), Consented(Pakistan, "2020-02-01"), Consented(Russia, "2020-03"), InForce("2020-03-15"))
            .ShouldBe(Certainty.Possibly);

    [Fact]
    public void A_definitive_signature_is_a_consent() =>
        Between("2025-12-31", Reached("2020-01-01", Pakistan, Russia, Iran), Signed(Pakistan, "2020-02-01", SignatureEffect.Definitive), Signed(Russia, "2020-02-01", SignatureEffect.Definitive), InForce("2020-03-15"))
            .ShouldBe(Certainty.Certainly);

    /// <summary>As Trinidad and Tobago did on 26 May 1998 with the Optional Protocol to the International Covenant on Civil and Political Rights.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_denounces_and_comes_back_on_one_day_before_that_takes_effect_is_bound_throughout(bool returnRecordedFirst)
    {
        LedgerEvent[] both = [Left(Iran, "2022-05-26", from: "2022-08-26"), Acceded(Iran, "2022-05-26")];
        LedgerEvent[] told = [.. OfMany, .. returnRecordedFirst ? both.Reverse() : both, InForce("2022-08-26", Iran)];

        foreach (var day in new[] { "2022-05-25", "2022-05-26", "2022-08-25", "2022-08-26", "2025-12-31" })
        {
            On(day, told).Between(Pakistan, Iran).InForce.ShouldBe(Certainty.Certainly, day);
        }
    }

    [Fact]
    public void Consents_told_one_after_the_other_before_it_is_in_force_are_one()
    {
        var on = On("2025-12-31", Reached("2020-01-01"), Consented(Russia, "2020-02-01", ConsentMeans.Approval), Consented(Russia, "2020-03-01"), InForce("2020-04-01"));

        Party(on, Russia).Untold.ShouldBeEmpty();
        on.InForce.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void Steps_that_must_lie_between_are_told()
    {
        Party(On("2025-12-31", [.. OfMany, Acceded(Iran, "2022-01-01")]), Iran).ShouldSatisfyAllConditions(
            party => party.InForce.ShouldBe(Certainty.Possibly), party => party.Untold.ShouldBe([UntoldStep.EntryIntoForce, UntoldStep.Leaving]));
        Party(On("2025-12-31", [.. OfMany, Left(Iran, "2021-01-01"), Left(Iran, "2022-01-01")]), Iran).ShouldSatisfyAllConditions(
            party => party.Status.ShouldBe(PartyStage.Left), party => party.Untold.ShouldBe([UntoldStep.Return]));
        Party(On("2025-12-31", [.. OfMany, Left(France, "2021-01-01")]), France).ShouldSatisfyAllConditions(
            party => party.IsNamed.ShouldBeFalse(), party => party.Untold.ShouldBe([UntoldStep.Consent]));
    }

    [Fact]
    public void Left_twice_without_a_word_of_coming_back_it_was_possibly_bound_in_between() =>
        On("2022-05-01", [.. OfMany, Left(Iran, "2021-01-01"), Left(Iran, "2022-01-01", from: "2022-07-01")]).Between(Pakistan, Iran).InForce.ShouldBe(Certainty.Possibly);

    [Fact]
    public void An_objection_that_opposes_it_keeps_it_from_being_in_force_between_just_the_two()
    {
        LedgerEvent[] told = [.. OfMany, Reserved(Russia, "2020-03-01"), Objected(Pakistan, "2020-03-01"), Objected(Iran, "2020-03-01", opposesForce: null)];
        var on = On("2025-12-31", told);

        on.Between(Pakistan, Russia).InForce.ShouldBe(Certainty.No);
        on.Between(Iran, Russia).InForce.ShouldBe(Certainty.Certainly);
        on.Between(Pakistan, Iran).InForce.ShouldBe(Certainty.Certainly);
        on.Apart.Single(pair => pair.Excluded == Certainty.Certainly).RestsOn.ShouldContain(Id(8));

        On("2025-12-31", [.. told, Unreserved("2021-01-01")]).Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Certainly);
        On("2025-12-31", [.. told, NoLongerObjected(Pakistan, "2021-01-01")]).Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Certainly);
        On("2021-01-15", [.. told, NoLongerObjected(Pakistan, "2021-01")]).Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Possibly);
    }

    [Fact]
    public void Two_that_oppose_each_others_reservations_are_apart_once_as_surely_as_one_of_them_does()
    {
        LedgerEvent[] told =
        [
            .. OfMany, Reserved(Russia, "2020-03-01"), Reserved(Pakistan, "2020-03-01", "pk-article-1"),
            Objected(Pakistan, "2021-01"), Objected(Russia, "2020-03-01", key: "pk-article-1"),
        ];
        var apart = On("2021-01-15", told).Apart.ShouldHaveSingleItem();

        (apart.One, apart.Other, apart.Excluded).ShouldBe((Pakistan, Russia, Certainty.Certainly));
        apart.RestsOn.ShouldBeSubsetOf([Id(2), Id(3), Id(5), Id(9), Id(10)]);
        On("2020-02-28", told).Apart.ShouldBeEmpty();
    }

    [Fact]
    public void Whichever_of_two_is_named_first_it_is_in_force_between_them_alike_and_not_with_itself_or_a_stranger()
    {
        var on = On("2025-12-31", [.. OfMany, Reserved(Russia, "2020-03-01"), Objected(Pakistan, "2020-03-01")]);

        on.Between(Russia, Pakistan).InForce.ShouldBe(Certainty.No);
        on.Between(Iran, Pakistan).InForce.ShouldBe(Certainty.Certainly);
        on.Between(Russia, Iran).InForce.ShouldBe(Certainty.Certainly);
        on.Between(Pakistan, Pakistan).InForce.ShouldBe(Certainty.No);
        on.Between(Pakistan, France).InForce.ShouldBe(Certainty.No);
        on.Find(France).ShouldBeNull();
    }

    [Fact]
    public void It_is_in_force_where_it_is_between_any_two_and_not_where_the_only_two_are_apart()
    {
        LedgerEvent[] apart = [Reserved(Russia, "2020-03-01"), Objected(Pakistan, "2020-03-01")];

        On("2025-12-31", [.. OfMany, .. apart]).InForce.ShouldBe(Certainty.Certainly);
        On("2025-12-31", [Reached("2020-01-01"), InForce("2020-03-01"), .. apart]).InForce.ShouldBe(Certainty.No);
    }

    [Fact]
    public void Of_what_was_not_reached_nothing_is_in_force() => On("2025-12-31").ShouldSatisfyAllConditions(
        status => status.Parties.ShouldBeEmpty(), status => status.InForce.ShouldBe(Certainty.No));

    [Fact]
    public void Who_leaves_takes_its_objection_with_it() => On("2025-12-31",
        [.. OfMany, Reserved(Russia, "2020-03-01"), Objected(Pakistan, "2020-03-01"), Left(Pakistan, "2021-01-01"), Acceded(Pakistan, "2022-01-01"), InForce("2022-02-01", Pakistan)])
        .ShouldSatisfyAllConditions(
            status => status.Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Certainly), status => status.Apart.ShouldBeEmpty());

    [Fact]
    public void An_objection_holds_until_leaving_takes_effect_and_not_only_until_the_notice()
    {
        LedgerEvent[] told =
        [
            .. OfMany, Reserved(Russia, "2020-03-01"), Objected(Pakistan, "2020-03-01"), Left(Russia, "2021-01-01", from: "2022-01-01"),
        ];

        On("2021-06-01", told).Between(Pakistan, Russia).ShouldSatisfyAllConditions(
            pair => pair.InForce.ShouldBe(Certainty.No), pair => pair.Excluded.ShouldBe(Certainty.Certainly));
    }

    [Fact]
    public void Of_a_leaving_that_only_an_accession_shows_it_holds_until_the_accession() => On("2021-06-01",
        [.. OfMany, Reserved(Iran, "2020-03-01"), Objected(Pakistan, "2020-03-01"), Acceded(Iran, "2022-01-01"), InForce("2022-02-01", Iran)])
        .Between(Pakistan, Iran).InForce.ShouldBe(Certainty.No);

    [Fact]
    public void A_reservation_may_be_objected_to_before_anybody_is_bound() => On("2020-06-01",
        [Reached("2020-01-01", Pakistan, Russia, Iran), Reserved(Russia, "2020-02-01"), Objected(Pakistan, "2020-03-01")])
        .Between(Pakistan, Russia).ShouldSatisfyAllConditions(
            pair => pair.InForce.ShouldBe(Certainty.No), pair => pair.Excluded.ShouldBe(Certainty.Certainly));

    [Fact]
    public void Who_comes_back_left_its_reservation_behind() =>
        On("2025-12-31", [.. OfMany, Reserved(Russia, "2020-03-01"), Objected(Pakistan, "2020-03-01"), Left(Russia, "2021-01-01"), Acceded(Russia, "2022-01-01"), InForce("2022-02-01", Russia)])
            .Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Certainly);

    [Fact]
    public void Made_anew_with_the_return_it_and_the_objection_to_it_hold() =>
        On("2025-12-31", [.. OfMany, Left(Russia, "2021-01-01"), Reserved(Russia, "2022-01-01"), Acceded(Russia, "2022-01-01"), InForce("2022-02-01", Russia), Objected(Pakistan, "2022-01-15")])
            .Between(Pakistan, Russia).InForce.ShouldBe(Certainty.No);

    [Fact]
    public void Suspended_it_is_not_in_force_until_it_operates_again()
    {
        LedgerEvent[] told = [Reached("2020-01-01"), InForce("2020-03-01"), Suspended("2021-01-01", Russia, from: "2021-02-01"), Resumed("2021-06-01")];

        Between("2021-01-31", told).ShouldBe(Certainty.Certainly);
        Between("2021-02-01", told).ShouldBe(Certainty.No);
        Of(On("2021-02-01", told), Russia).Status.ShouldBe(PartyStage.Suspended);
        Of(On("2021-02-01", told), Pakistan).Status.ShouldBe(PartyStage.InForce);
        Between("2021-06-01", told).ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void What_was_suspended_for_all_stays_so_for_one_that_left_and_came_back() =>
        Between("2025-12-31", Reached("2020-01-01"), InForce("2020-03-01"), Suspended("2021-01-01"), Left(Russia, "2022-01-01"), Acceded(Russia, "2023-01-01"), InForce("2023-02-01", Russia))
            .ShouldBe(Certainty.No);

    [Fact]
    public void Provisional_application_is_told_and_is_no_force()
    {
        LedgerEvent[] told = [Reached("2020-01-01"), Consented(Russia, "2020-02-01"), Applied("2020-03-01"), NoLongerApplied("2020-04-01", Pakistan), InForce("2020-06-01")];

        Of(On("2020-03-01", told), Russia).ShouldBe((PartyStage.Provisionally, Certainty.No));
        Of(On("2020-04-01", told), Russia).Status.ShouldBe(PartyStage.Provisionally);
        Of(On("2020-04-01", told), Pakistan).Status.ShouldBe(PartyStage.NotBound);
        Of(On("2020-06-01", told), Russia).ShouldBe((PartyStage.InForce, Certainty.Certainly));
    }

    [Fact]
    public void Once_terminated_it_is_over_for_all()
    {
        LedgerEvent[] told = [.. OfMany, Terminated("2024-01-01", from: "2025-01-01")];

        On("2024-12-31", told).Between(Pakistan, Iran).InForce.ShouldBe(Certainty.Certainly);
        On("2025-01-01", told).ShouldSatisfyAllConditions(
            status => status.InForce.ShouldBe(Certainty.No), status => status.Terminated.ShouldBe(Certainty.Certainly),
            status => status.Parties.ShouldAllBe(party => party.Status == PartyStage.Terminated));
    }

    [Fact]
    public void What_it_rests_on_is_named() =>
        On("2025-12-31", Reached("2020-01-01"), Consented(Russia, "2020-02-01"), InForce("2020-03-01"), Suspended("2021-01-01", Pakistan))
            .Between(Pakistan, Russia).RestsOn.ShouldBe([Id(3), Id(4), Id(2)], ignoreOrder: true);

    [Fact]
    public void A_partys_own_entry_into_force_decides_for_it_and_that_of_the_agreement_does_not()
    {
        LedgerEvent[] told = [.. OfMany, InForce("2020-04-01", Iran)];

        Of(On("2020-03-15", told), Iran).ShouldBe((PartyStage.Consented, Certainty.No));
        Of(On("2020-04-01", told), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Party(On("2020-03-15", told), Iran).Bound.ShouldHaveSingleItem().Since.ShouldBe(new(Examples.On("2020-04-01"), [Id(4), Id(7)]));
    }

    [Fact]
    public void Whoever_signed_and_never_consented_is_a_signatory_unless_signing_may_have_been_its_consent()
    {
        LedgerEvent[] signed = [Reached("2020-01-01", Pakistan, Russia, Iran), Signed(Iran, "2020-02-01"), Signed(Russia, "2020-02-01", SignatureEffect.Definitive), InForce("2020-03-01")];

        Of(On("2020-01-15", signed), Iran).ShouldBe((PartyStage.NotBound, Certainty.No));
        Of(On("2020-02-15", signed), Iran).ShouldBe((PartyStage.Signatory, Certainty.No));
        Of(On("2020-03-01", signed), Iran).ShouldBe((PartyStage.InForce, Certainty.Possibly));
        Of(On("2020-03-01", [.. signed, Consented(Pakistan, "2020-03-01")]), Iran).ShouldBe((PartyStage.Signatory, Certainty.No));
        Party(On("2020-03-01", [.. signed, Consented(Pakistan, "2020-03-01")]), Iran).Untold.ShouldBeEmpty();
    }

    [Fact]
    public void Until_the_day_of_a_list_that_does_not_show_it_a_state_was_not_bound()
    {
        LedgerEvent[] told = [Reached("2020-01-01", Pakistan, Russia, Iran), Consented(Pakistan, "2020-02-01"), Consented(Russia, "2020-02-01"), InForce("2020-03-01"), NoConsent(Iran, "2021-01-01")];

        Of(On("2020-06-01", told), Iran).ShouldBe((PartyStage.NotBound, Certainty.No));
        Of(On("2021-01-01", told), Iran).ShouldBe((PartyStage.NotBound, Certainty.No));
        Of(On("2021-01-02", told), Iran).ShouldBe((PartyStage.InForce, Certainty.Possibly));
        Party(On("2021-01-01", told), Iran).RestsOn.ShouldBe([Id(5)]);
    }

    [Theory]
    [InlineData(ConsentMeans.Succession)]
    [InlineData(ConsentMeans.Ratification)]
    [InlineData(ConsentMeans.Acceptance)]
    [InlineData(null)]
    public void A_second_consent_is_no_return_unless_it_is_an_accession(ConsentMeans? means) =>
        Party(On("2025-12-31", [.. OfMany, Consented(Iran, "2022-01-01", means)]), Iran).ShouldSatisfyAllConditions(
            party => party.InForce.ShouldBe(Certainty.Certainly), party => party.Untold.ShouldBeEmpty(), party => party.Bound.ShouldHaveSingleItem().Until.ShouldBeNull());

    [Fact]
    public void An_accession_of_one_bound_by_ratification_shows_that_it_left_on_some_day_in_between()
    {
        LedgerEvent[] told = [.. OfMany, Acceded(Iran, "2022-01-01"), InForce("2022-02-01", Iran)];

        Of(On("2020-03-01", told), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of(On("2020-03-02", told), Iran).ShouldBe((PartyStage.InForce, Certainty.Possibly));
        Of(On("2021-12-31", told), Iran).ShouldBe((PartyStage.InForce, Certainty.Possibly));
        Of(On("2022-01-01", told), Iran).ShouldBe((PartyStage.Consented, Certainty.No));
        Of(On("2022-02-01", told), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Party(On("2022-02-01", told), Iran).Bound.Select(time => time.Until).ShouldBe([new(null, [Id(7)]), null]);
    }

    [Theory]
    [InlineData("2020-01-15", "2020-06-01")]
    [InlineData("2020-06-01", "2020-01-15")]
    public void Entry_into_force_takes_effect_on_a_day_of_its_own(string act, string effect)
    {
        LedgerEvent[] told = [Reached("2020-01-01", Pakistan, Russia, Iran), Consented(Pakistan, "2020-01-10"), Consented(Russia, "2020-05-01"), InForce(act, from: effect)];
        var before = DateOnly.Parse(effect, CultureInfo.InvariantCulture).AddDays(-1).ToString("O", CultureInfo.InvariantCulture);

        On(before, told).Between(Pakistan, Russia).InForce.ShouldBe(Certainty.No);
        On(effect, told).Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void A_notice_of_leaving_taken_back_before_it_takes_effect_leaves_no_gap()
    {
        LedgerEvent[] told = [.. OfMany, Left(Iran, "2021-01-01", from: "2022-01-01")];

        Of(On("2022-01-01", [.. told, Stays(Iran, "2021-12-31")]), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of(On("2022-01-01", [.. told, Stays(Iran, "2022-01-01")]), Iran).ShouldBe((PartyStage.Left, Certainty.No));
        Party(On("2022-01-01", [.. told, Stays(Iran, "2021-12-31")]), Iran).Bound.ShouldHaveSingleItem().Until.ShouldBeNull();
    }

    [Fact]
    public void A_consent_taken_back_leaves_a_signatory_and_nobody_that_left()
    {
        LedgerEvent[] told = [Reached("2020-01-01", Pakistan, Russia, Iran), Signed(Iran, "2020-01-15"), Consented(Iran, "2020-02-01"), NoLongerConsented(Iran, "2020-02-15"), Consented(Russia, "2020-02-01"), InForce("2020-03-01")];

        Of(On("2020-02-01", told), Iran).Status.ShouldBe(PartyStage.Consented);
        Of(On("2020-03-01", told), Iran).ShouldBe((PartyStage.Signatory, Certainty.No));
        Of(On("2021-12-31", [.. told, Consented(Iran, "2021-06-01"), InForce("2021-07-01", Iran)]), Iran).ShouldBe((PartyStage.InForce, Certainty.Certainly));
    }

    [Fact]
    public void Suspended_on_a_day_that_is_not_certain_it_is_possibly_in_force()
    {
        LedgerEvent[] told = [Reached("2020-01-01"), InForce("2020-03-01"), Suspended("2021-01-01", Russia, from: "2021-02")];

        Of(On("2021-02-15", told), Russia).ShouldBe((PartyStage.InForce, Certainty.Possibly));
        Of(On("2021-02-28", told), Russia).ShouldBe((PartyStage.Suspended, Certainty.No));
    }

    [Fact]
    public void What_is_recorded_of_later_days_says_what_had_not_happened() =>
        Party(On("2020-12-31", [.. OfMany, InForce("2021-02-01", China)]), China).ShouldSatisfyAllConditions(
            party => party.Status.ShouldBe(PartyStage.NotBound), party => party.Possibly.ShouldBeFalse(), party => party.Untold.ShouldBeEmpty(),
            party => party.Consents.ShouldBe([Examples.On("2021-01-01")]), party => party.RestsOn.ShouldBe([Id(6), Id(7)]));

    private static Certainty Between(string day, params LedgerEvent[] told) => On(day, told).Between(Pakistan, Russia).InForce;

    internal static AgreementStatus On(string day, params LedgerEvent[] told) =>
        AgreementStatus.Of(AgreementView.Of(Agreement(told).Chronicle), DateOnly.Parse(day, CultureInfo.InvariantCulture));

    internal static PartyStatus Party(AgreementStatus status, CountryCode state) => status.Parties.Single(party => party.Party == state);

    internal static (PartyStage Status, Certainty InForce) Of(AgreementStatus status, CountryCode state) => (Party(status, state).Status, Party(status, state).InForce);
}

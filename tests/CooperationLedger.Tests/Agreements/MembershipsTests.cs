using System.Globalization;
using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

/// <summary>How what is recorded of one state is parted into the times in which it was bound.</summary>
public sealed class MembershipsTests
{
    private static readonly CountryCode Iran = CountryCode.Parse("IR");
    private static readonly CountryCode China = CountryCode.Parse("CN");

    /// <summary>Pakistan, Russia and Iran, bound since 5 March 1970.</summary>
    private static readonly LedgerEvent[] OfThree =
    [
        Reached("1968-07-01", Pakistan, Russia, Iran), Consented(Pakistan, "1970-01-01"), Consented(Russia, "1970-01-01"), Consented(Iran, "1970-01-01"),
        InForce("1970-03-05"),
    ];

    private static readonly LedgerEvent[] OfTwo = [Reached("1968-07-01"), Consented(Pakistan, "1970-01-01"), Consented(Russia, "1970-01-01"), InForce("1970-03-05")];

    [Fact]
    public void A_leaving_of_which_only_the_day_of_effect_is_stated_was_done_by_that_day()
    {
        LedgerEvent[] told = [.. OfThree, Left(Iran, "not stated", from: "2010-01-01"), Consented(Iran, "2015-01-01"), InForce("2015-02-01", Iran)];

        Of("2005-01-01", Iran, told).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of("2012-01-01", Iran, told).ShouldBe((PartyStage.Left, Certainty.No));
        Of("2016-01-01", Iran, told).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Bound(Iran, told).ShouldBe(["1970-03-05 to 2010-01-01", "2015-02-01 to "]);

        LedgerEvent[] ofTwo = [.. OfTwo, Left(Russia, "not stated", from: "2010-01-01"), Acceded(Russia, "2015-01-01"), InForce("2015-02-01", Russia)];
        Of("2016-01-01", Russia, ofTwo).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Bound(Pakistan, ofTwo).ShouldBe(["1970-03-05 to 2010-01-01", "2015-02-01 to "]);
    }

    [Fact]
    public void A_suspension_of_which_only_the_day_of_effect_is_stated_comes_after_what_was_resumed_before() =>
        Of("2006-01-01", Iran, [.. OfThree, Suspended("not stated", from: "2005-01-01"), Resumed("2004-01-01")]).ShouldBe((PartyStage.Suspended, Certainty.No));

    [Fact]
    public void A_notice_that_was_given_twice_is_taken_back_once() =>
        Bound(Iran, [.. OfThree, Left(Iran, "1993-03-12", from: "1993-06-12"), Left(Iran, "1993-03-15", from: "1993-06-12"), Stays(Iran, "1993-06-11")])
            .ShouldBe(["1970-03-05 to "]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Taken_back_and_given_anew_on_one_day_a_notice_is_the_new_one(bool newFirst)
    {
        LedgerEvent[] both = [Stays(Iran, "2019-03-22"), Left(Iran, "2019-03-22", from: "2020-01-31")];

        Bound(Iran, [.. OfThree, Left(Iran, "2017-03-29", from: "2019-03-29"), .. newFirst ? both.Reverse() : both]).ShouldBe(["1970-03-05 to 2020-01-31"]);
    }

    [Fact]
    public void A_notice_that_is_taken_back_on_its_own_day_is_none() =>
        Bound(Iran, [.. OfThree, Left(Iran, "2019-03-22", from: "2020-01-31"), Stays(Iran, "2019-03-22")]).ShouldBe(["1970-03-05 to "]);

    [Theory]
    [InlineData("2020-01-31", "2020-01-31")]
    [InlineData("2018-12-31", "2018-12-31")]
    [InlineData(null, "2019-03-29")]
    public void Given_again_before_it_takes_effect_a_notice_takes_effect_on_the_day_that_is_stated_last(string? again, string left) =>
        Bound(Iran, [.. OfThree, Left(Iran, "2017-03-29", from: "2019-03-29"), Left(Iran, "2018-03-22", from: again)]).ShouldBe([$"1970-03-05 to {left}"]);

    [Fact]
    public void A_notice_taken_back_when_it_may_have_taken_effect_leaves_both_possible()
    {
        LedgerEvent[] told = [.. OfThree, Left(Iran, "1980-01-01", from: "1981"), Stays(Iran, "1981-06-01")];

        Of("1980-12-31", Iran, told).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of("1981-02-01", Iran, told).ShouldBe((PartyStage.InForce, Certainty.Possibly));
        Of("1990-01-01", Iran, told).ShouldBe((PartyStage.InForce, Certainty.Possibly));
        Of("1990-01-01", Iran, [.. OfThree, Left(Iran, "1980-01-01", from: "1981"), Stays(Iran, "1980-12-31")]).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of("1990-01-01", Pakistan, [.. OfTwo, Left(Russia, "1980-01-01", from: "1981"), Stays(Russia, "1981-06-01")]).ShouldBe((PartyStage.InForce, Certainty.Possibly));
    }

    [Fact]
    public void What_was_left_stays_left_when_a_later_consent_was_taken_back()
    {
        LedgerEvent[] told = [.. OfThree, Left(Iran, "2010-01-01"), Consented(Iran, "2015-01-01"), NoLongerConsented(Iran, "2015-03-01")];

        Of("2015-02-01", Iran, told).Status.ShouldBe(PartyStage.Consented);
        Of("2016-01-01", Iran, told).ShouldBe((PartyStage.Left, Certainty.No));
        Party("2016-01-01", Iran, told).RestsOn.ShouldBe([Id(4), Id(5), Id(6)], ignoreOrder: true);
    }

    [Fact]
    public void Who_signed_subject_to_ratification_and_left_without_any_consent_was_a_signatory_until_then()
    {
        LedgerEvent[] told =
        [
            Reached("1998-07-17", Pakistan, Russia, Iran), Signed(Iran, "2000-09-13", SignatureEffect.SubjectToRatification), Consented(Pakistan, "2002-01-01"),
            Consented(Russia, "2002-01-01"), InForce("2002-07-01"), Left(Iran, "2016-11-30"),
        ];

        Of("2010-01-01", Iran, told).ShouldBe((PartyStage.Signatory, Certainty.No));
        Of("2016-11-30", Iran, told).ShouldBe((PartyStage.Left, Certainty.No));
        Party("2016-11-30", Iran, told).Untold.ShouldBeEmpty();
        Bound(Iran, told).ShouldBeEmpty();
        Of("2010-01-01", Iran, [.. told[..^1], NoLongerConsented(Iran, "2016-11-30")]).ShouldBe((PartyStage.Signatory, Certainty.No));
        Of("2012-01-01", Iran, [.. told, Consented(Iran, "2011-01-01")]).ShouldBe((PartyStage.InForce, Certainty.Possibly));
    }

    [Fact]
    public void A_consent_that_was_taken_back_had_not_brought_it_into_force() =>
        Of("1976-01-01", China, [.. OfThree, Acceded(China, "1975-01-01"), NoLongerConsented(China, "1977-01-01")]).ShouldBe((PartyStage.Consented, Certainty.No));

    [Fact]
    public void Who_leaves_takes_with_it_what_it_objected_between_notice_and_effect()
    {
        LedgerEvent[] told =
        [
            .. OfThree, Reserved(Iran, "1970-02-01"), Left(Pakistan, "1980-01-01", from: "1981-01-01"), Objected(Pakistan, "1980-06-01"),
            Consented(Pakistan, "1985-02-01"), InForce("1985-02-01", Pakistan),
        ];

        On("1980-12-31", told).Between(Pakistan, Iran).Excluded.ShouldBe(Certainty.Certainly);
        On("1990-01-01", told).Between(Pakistan, Iran).ShouldSatisfyAllConditions(
            pair => pair.Excluded.ShouldBe(Certainty.No), pair => pair.InForce.ShouldBe(Certainty.Certainly));
        LedgerEvent[] returning = [.. told, Consented(Pakistan, "1980-03-01")];
        On("1990-01-01", returning).Between(Pakistan, Iran).Excluded.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void An_entry_into_force_of_which_only_the_effect_is_stated_covers_those_that_had_consented_by_then()
    {
        LedgerEvent[] told =
        [
            Reached("1968-07-01", Pakistan, Russia, Iran), Consented(Pakistan, "1970-01-01"), Consented(Russia, "1970-01-01"), InForce("not stated", from: "1970-03-05"),
            Consented(Iran, "2005-01-01"),
        ];

        Of("1975-01-01", Pakistan, told).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of("1975-01-01", Iran, told).ShouldBe((PartyStage.NotBound, Certainty.No));
        Of("2005-01-01", Iran, told).ShouldBe((PartyStage.InForce, Certainty.Possibly));
    }

    [Fact]
    public void Who_joined_with_a_day_of_effect_alone_joined_after_the_two_between_which_it_had_entered_into_force() =>
        Of("1980-01-01", Russia, [Reached("1968-07-01"), InForce("1970-03-05"), InForce("not stated", China, from: "1990-01-01")]).ShouldBe((PartyStage.InForce, Certainty.Certainly));

    [Fact]
    public void Who_succeeds_another_state_may_have_been_bound_before_it_gave_notice_of_that()
    {
        LedgerEvent[] told = [.. OfThree, Consented(China, "1993-03-24", ConsentMeans.Succession)];

        Of("1993-02-01", China, told).ShouldBe((PartyStage.InForce, Certainty.Possibly));
        Of("1970-03-04", China, told).Status.ShouldBe(PartyStage.NotBound);
        Of("1992-12-31", China, [.. told, NoConsent(China, "1992-12-31")]).ShouldBe((PartyStage.NotBound, Certainty.No));
        Of("1993-02-01", China, [.. told, InForce("1993-01-01", China)]).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of("1992-12-31", China, [.. told, InForce("1993-01-01", China)]).ShouldBe((PartyStage.NotBound, Certainty.No));
    }

    private static AgreementStatus On(string day, params LedgerEvent[] told) =>
        AgreementStatus.Of(AgreementView.Of(Agreement(told).Chronicle), DateOnly.Parse(day, CultureInfo.InvariantCulture));

    private static PartyStatus Party(string day, CountryCode party, LedgerEvent[] told) => On(day, told).Find(party)!;

    private static (PartyStage Status, Certainty InForce) Of(string day, CountryCode party, LedgerEvent[] told) =>
        (Party(day, party, told).Status, Party(day, party, told).InForce);

    private static IEnumerable<string> Bound(CountryCode party, LedgerEvent[] told) => Party("2020-01-01", party, told).Bound
        .Select(time => $"{Edtf(time.Since)} to {(time.Until is { } until ? Edtf(until) : "")}");

    private static string Edtf(BoundDay day) => day.Day is When.Dated dated ? dated.Date.Text : "";
}

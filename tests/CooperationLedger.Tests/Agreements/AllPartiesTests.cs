using System.Globalization;
using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Places;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

/// <summary>What the acts of all parties together say of each.</summary>
public sealed class AllPartiesTests
{
    private static readonly CountryCode Japan = CountryCode.Parse("JP");
    private static readonly CountryCode Brazil = CountryCode.Parse("BR");

    [Fact]
    public void An_agreement_of_two_that_one_denounced_binds_the_other_no_more()
    {
        LedgerEvent[] told = [Reached("1970-01-01"), InForce("1970-03-05"), Left(Pakistan, "2009-01-01", from: "2010-01-01")];

        Of("2009-12-31", Russia, told).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of("2010-01-01", Russia, told).ShouldBe((PartyStage.Alone, Certainty.No));
        var alone = On("2010-01-01", told).Find(Russia)!;
        alone.Bound.ShouldHaveSingleItem().Until.ShouldBe(new(Examples.On("2010-01-01"), [Id(3)]));
        alone.RestsOn.ShouldBe([Id(2), Id(3)]);
        On("2010-01-01", told).Stage.ShouldBe(AgreementStage.NoLongerInForce);
    }

    [Fact]
    public void The_other_is_possibly_bound_while_one_has_possibly_left() =>
        Of("2010-06-01", Russia, Reached("1970-01-01"), InForce("1970-03-05"), Left(Pakistan, "2009-01-01", from: "2010")).ShouldBe((PartyStage.InForce, Certainty.Possibly));

    [Fact]
    public void Of_many_the_last_is_bound_to_none_until_another_comes_back()
    {
        LedgerEvent[] told =
        [
            Reached("1970-01-01", Pakistan, Russia, France), Consented(Pakistan, "1970-02-01"), Consented(Russia, "1970-02-01"), Consented(France, "1970-02-01"),
            InForce("1970-03-05"), Left(Pakistan, "2009-01-01"), Left(France, "2010-01-01"), Acceded(Pakistan, "2015-01-01"), InForce("2015-02-01", Pakistan),
        ];

        Of("2009-06-01", Russia, told).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of("2012-01-01", Russia, told).ShouldBe((PartyStage.Alone, Certainty.No));
        Of("2016-01-01", Russia, told).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        On("2016-01-01", told).Find(Russia)!.Bound.Select(time => (time.Since.Day, time.Until?.Day)).ShouldBe(
            [(Examples.On("1970-03-05"), Examples.On("2010-01-01")), (Examples.On("2015-02-01"), null)]);
    }

    [Fact]
    public void An_entry_into_force_shows_that_another_is_bound_though_nothing_is_recorded_of_it() =>
        Of("1980-01-01", Russia, Reached("1970-01-01", Pakistan, Russia, France), Signed(Pakistan, "1970-01-01", SignatureEffect.SubjectToRatification), Signed(France, "1970-01-01", SignatureEffect.SubjectToRatification), InForce("1970-03-05", Russia), Left(France, "1975-01-01"))
            .ShouldBe((PartyStage.InForce, Certainty.Certainly));

    [Fact]
    public void Provisional_application_of_all_is_that_of_those_that_made_it_and_of_others_from_their_first_act_on()
    {
        LedgerEvent[] told =
        [
            Reached("1994-12-17", Pakistan, Russia, France), Applied("1994-12-17"), Acceded(Japan, "2010-05-01"), InForce("2010-08-01", Japan), Signed(Brazil, "2015-01-01"),
        ];

        Of("2000-01-01", Russia, told).Status.ShouldBe(PartyStage.Provisionally);
        Of("2000-01-01", Japan, told).Status.ShouldBe(PartyStage.NotBound);
        Of("2010-05-01", Japan, told).Status.ShouldBe(PartyStage.Provisionally);
        Of("2010-08-01", Japan, told).ShouldBe((PartyStage.InForce, Certainty.Certainly));
        Of("2014-12-31", Brazil, told).Status.ShouldBe(PartyStage.NotBound);
        Of("2000-01-01", Japan, [.. told, Applied("1999-01-01", Japan)]).Status.ShouldBe(PartyStage.Provisionally);
    }

    private static AgreementStatus On(string day, params LedgerEvent[] told) =>
        AgreementStatus.Of(AgreementView.Of(Agreement(told).Chronicle), DateOnly.Parse(day, CultureInfo.InvariantCulture));

    private static (PartyStage Status, Certainty InForce) Of(string day, CountryCode party, params LedgerEvent[] told) =>
        (On(day, told).Find(party)!.Status, On(day, told).Find(party)!.InForce);
}

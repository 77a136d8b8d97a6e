using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Agreements.AgreementStatusTests;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

/// <summary>Since when and until when a state was bound, and the entries that say so.</summary>
public sealed class BoundTimesTests
{
    [Fact]
    public void It_is_bound_from_the_entry_into_force_that_covers_it() => Bound(Iran, OfMany).ShouldHaveSingleItem()
        .ShouldBe(new(new(On("2020-03-01"), [Id(4), Id(5)]), null, Certainty.Certainly));

    [Fact]
    public void From_the_first_of_its_own_where_there_are_several() =>
        Bound(China, [.. OfMany, InForce("2021-06-01", China), InForce("2021-02-01", China), InForce("2021-02", China)])
            .ShouldHaveSingleItem().Since.Day.ShouldBe(On("2021-02-01"));

    [Fact]
    public void Of_two_that_end_on_one_day_the_first_is_the_one_that_may_be_earlier() =>
        Bound(China, [.. OfMany, InForce("2021-02-28", China), InForce("2021-02", China)]).ShouldHaveSingleItem().Since.Day.ShouldBe(On("2021-02"));

    [Fact]
    public void Possibly_from_its_consent_where_that_came_later() => Bound(China, OfMany).ShouldHaveSingleItem()
        .ShouldBe(new(new(On("2021-01-01"), [Id(6)]), null, Certainty.Possibly));

    [Fact]
    public void Possibly_from_the_first_entry_into_force_for_anybody_where_nothing_is_recorded_of_its_consent()
    {
        LedgerEvent reached = Reached("2020-01-01", Pakistan, Russia, Iran, China);

        Bound(Russia, reached, InForce("2020-02-01", China, from: "2021-01-01"), InForce("2020-03-01", Iran))
            .ShouldHaveSingleItem().Since.ShouldBe(new(On("2020-03-01"), [Id(3)]));
        Bound(Russia, reached, InForce("2020-03", China), InForce("2020-03-01", Iran)).ShouldHaveSingleItem().Since.ShouldBe(new(On("2020-03-01"), [Id(3)]));
    }

    [Fact]
    public void Possibly_from_its_signature_where_that_may_have_been_its_consent_and_came_later()
    {
        LedgerEvent[] told = [Reached("2020-01-01", Pakistan, Russia, Iran), InForce("2020-03-01"), Signed(Iran, "2020-05-01")];

        Bound(Iran, told).ShouldHaveSingleItem().Since.ShouldBe(new(On("2020-05-01"), [Id(3)]));
        Of(AgreementStatusTests.On("2020-04-15", told), Iran).ShouldBe((PartyStage.NotBound, Certainty.No));
        Bound(Iran, [.. told, Consented(Russia, "2020-02-01")]).ShouldBeEmpty();
    }

    [Fact]
    public void Possibly_from_the_day_after_a_list_that_does_not_show_it() =>
        Bound(Iran, Reached("2020-01-01", Pakistan, Russia, Iran), InForce("2020-03-01"), NoConsent(Iran, "2021-01-01"))
            .ShouldHaveSingleItem().Since.ShouldSatisfyAllConditions(
                since => (since.Day?.Earliest, since.Day?.Latest).ShouldBe((new DateOnly(2021, 1, 2), new DateOnly(2021, 1, 2))), since => since.Entries.ShouldBe([Id(3)]));

    [Theory]
    [InlineData("2021-01-01", "2021-01-01", 6)]
    [InlineData("2026-01-01", "2024-01-01", 7)]
    [InlineData("2024-01-01", "2024-01-01", 6)]
    public void Until_it_left_or_until_it_was_over_for_all_whichever_came_first(string left, string until, int saidBy) =>
        Bound(Iran, [.. OfMany[..5], Left(Iran, "2020-12-01", from: left), Terminated("2023-12-01", from: "2024-01-01")])
            .ShouldHaveSingleItem().Until.ShouldBe(new(On(until), [Id(saidBy)]));

    [Fact]
    public void Of_what_was_in_force_and_over_on_one_day_it_was_bound_for_none() =>
        Bound(Russia, Reached("2020-01-01"), InForce("2020-03-01"), Terminated("2020-03-01")).ShouldBeEmpty();

    private static CooperationLedger.Dates.When On(string day) => Examples.On(day);

    private static ValueList<BoundTime> Bound(CooperationLedger.Places.CountryCode party, params LedgerEvent[] told) =>
        Party(AgreementStatusTests.On("2025-12-31", told), party).Bound;
}

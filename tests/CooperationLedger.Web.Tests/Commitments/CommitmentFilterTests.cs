using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Tests.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Commitments;

public sealed class CommitmentFilterTests
{
    private static readonly DateOnly On = new(2026, 11, 23);
    private static readonly CommitmentLine Open = Line(Fulfilment.Scheduled, "2026-12", Certainty.No);
    private static readonly CommitmentLine Overdue = Line(Fulfilment.PartiallyMet, "2025-08", Certainty.Certainly);
    private static readonly CommitmentLine Met = Line(Fulfilment.Met, "2026-12", Certainty.No);
    private static readonly CommitmentLine Timeless = Line(Fulfilment.Scheduled, null, Certainty.No);

    [Theory]
    [InlineData("")]
    [InlineData("?status=partiallyMet&overdue=possibly&owedBy=RU&project=project-mill&window=2025-22&dueWithin=90&testable=no&page=3")]
    public void A_filter_becomes_an_address_that_asks_for_the_same(string query)
    {
        var (filter, faults) = Read(query);

        faults.ShouldBeEmpty();
        filter.Query.ShouldBe(query);
    }

    [Theory]
    [InlineData("?status=late", "?status")]
    [InlineData("?overdue=maybe", "?overdue")]
    [InlineData("?owedBy=UZ", "?owedBy")]
    [InlineData("?project=train-pilot", "?project")]
    [InlineData("?window=soon", "?window")]
    [InlineData("?dueWithin=31", "?dueWithin")]
    [InlineData("?testable=perhaps", "?testable")]
    [InlineData("?page=0", "?page")]
    [InlineData("?status=met&status=notMet", "?status")]
    public void What_cannot_be_read_is_told_with_its_box(string query, string field) =>
        Read(query).Faults.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Fact]
    public void Each_filter_keeps_what_it_asks_for()
    {
        Kept("?status=met").ShouldBe([Met]);
        Kept("?overdue=certainly").ShouldBe([Overdue]);
        Kept("?overdue=no").ShouldBe([Open]);
        Kept("?dueWithin=30").ShouldBeEmpty();
        Kept("?dueWithin=90").ShouldBe([Open]);
        Kept("?window=2026").ShouldBe([Open, Met]);
        Kept("?owedBy=RU").ShouldBe([Open, Overdue, Met, Timeless]);
        Kept("?owedBy=PK").ShouldBeEmpty();
        Kept("?testable=no").ShouldBeEmpty();
    }

    [Fact]
    public void Every_number_is_that_of_the_list_that_it_leads_to()
    {
        CommitmentLine[] lines = [Open, Overdue, Met, Timeless];

        var tallies = CommitmentTally.Of(lines);

        tallies.ShouldAllBe(tally => tally.Count == Kept(tally.Query).Count());
        tallies.Select(tally => (tally.Label, tally.Count, tally.Note)).ShouldBe(
        [
            ("Certainly overdue", 1, null), ("Possibly overdue", 0, null), ("Due within 30 days", 0, null), ("Due within 90 days", 1, null),
            ("Open, no evidence recorded", 2, null), ("Met", 1, null), ("Partly met", 1, null),
        ]);
    }

    private static IEnumerable<CommitmentLine> Kept(string query)
    {
        var (filter, faults) = Read(query);
        faults.ShouldBeEmpty();
        return new[] { Open, Overdue, Met, Timeless }.Where(filter.Holds);
    }

    private static (CommitmentFilter Filter, ValueList<Refusal> Faults) Read(string query) =>
        CommitmentFilter.Of(new QueryCollection(QueryHelpers.ParseQuery(query)), "PK-RU");

    private static CommitmentLine Line(Fulfilment status, string? window, Certainty overdue)
    {
        var terms = new CommitmentRegistered("To build a mill", [CountryCode.Parse("RU")], [], Testable: true, Window: window is null ? null : EdtfDate.Parse(window));
        var current = window is null ? null : Promised.For(window);
        return new(
            new("commitment-mill", terms, Promised.On("2025-06"), [], [], null),
            new(On, Certainty.Certainly, status, current is null ? [] : [current], [], current, TimeOpen: false, overdue, Certainty.No, Possibly: false, null));
    }
}

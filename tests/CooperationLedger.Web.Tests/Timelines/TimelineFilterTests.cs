using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Timelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Timelines;

public sealed class TimelineFilterTests
{
    [Fact]
    public void Dates_are_read_as_people_type_them_and_boxes_left_empty_ask_for_nothing()
    {
        var (filter, faults) = Read("?from=June+2025&to=2025-22&kind=train&source=&dossier=");

        faults.ShouldBeEmpty();
        filter.ShouldBe(new TimelineFilter(EdtfDate.Parse("2025-06"), EdtfDate.Parse("2025-22"), "train", null, null, null, null));
    }

    [Theory]
    [InlineData("?from=soon", "?from")]
    [InlineData("?to=03/06/2025", "?to")]
    [InlineData("?from=2026&to=2025", "?to")]
    [InlineData("?from=2025&from=2026", "?from")]
    [InlineData("?kind=source", "?kind")]
    [InlineData("?source=train-pilot", "?source")]
    [InlineData("?source=source-%22", "?source")]
    [InlineData("?dossier=boat-1", "?dossier")]
    [InlineData("?following=2025-08-01,3", "?following")]
    [InlineData("?following=not-stated,3&preceding=not-stated,9", "?preceding")]
    public void What_cannot_be_read_is_told_with_its_box(string query, string field) =>
        Read(query).Faults.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Theory]
    [InlineData("?from=2025-08~&to=2025&kind=train&source=source-gazette&dossier=train-pilot")]
    [InlineData("?from=2025-05/2025-06")]
    [InlineData("")]
    public void A_filter_becomes_an_address_that_asks_for_the_same(string query)
    {
        var (filter, _) = Read(query);

        Read(filter.Query()).Filter.ShouldBe(filter);
    }

    [Theory]
    [InlineData(false, "2025-08-01,2025-08-31,17")]
    [InlineData(true, "not-stated,17")]
    [InlineData(false, "2025-08-01,2025-08-31,1764463432123456,0199f3a1-7b5c-7000-8000-0123456789ab")]
    [InlineData(true, "not-stated,1764463432123456,0199f3a1-7b5c-7000-8000-0123456789ab")]
    public void A_place_is_written_so_that_it_is_read_back(bool undated, string text)
    {
        var place = TimelinePlace.TryParse(text).ShouldNotBeNull();

        place.Undated.ShouldBe(undated);
        place.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("2025-06", Certainty.Certainly)]
    [InlineData("2025-05/2025-06", Certainty.Possibly)]
    [InlineData("2025-08~", Certainty.Possibly)]
    [InlineData("2025-05", Certainty.No)]
    [InlineData("2025-10", Certainty.No)]
    [InlineData("../2025-05", Certainty.No)]
    [InlineData("2025/..", Certainty.Possibly)]
    public void What_happened_between_two_days_is_three_valued(string date, Certainty holds) =>
        Read("?from=2025-06&to=2025-08").Filter.Holds(Line(date)).ShouldBe(holds);

    [Fact]
    public void A_day_that_is_not_stated_possibly_lies_between_any_two_and_certainly_in_all_of_time()
    {
        Read("?from=2025-06").Filter.Holds(Line("not stated")).ShouldBe(Certainty.Possibly);
        Read("").Filter.Holds(Line("not stated")).ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void What_is_asked_for_is_said_in_a_sentence()
    {
        Read("").Filter.InWords(id => id).ShouldBeNull();
        Read("?from=2025-06&kind=train&source=source-gazette").Filter.InWords(_ => "Railway gazette")
            .ShouldBe("Shown is what happened from June 2025 on, in dossiers of the kind train, as reported in Railway gazette.");
    }

    private static (TimelineFilter Filter, ValueList<Refusal> Faults) Read(string query) =>
        TimelineFilter.Of(new QueryCollection(QueryHelpers.ParseQuery(query)));

    private static DevelopmentLine Line(string date) => DevelopmentLines.On(date);
}

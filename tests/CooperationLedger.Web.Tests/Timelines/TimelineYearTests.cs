using CooperationLedger.Web.Timelines;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Timelines;

public sealed class TimelineYearTests
{
    private static readonly TimelineFilter Everything = new(null, null, null, null, null, null, null);

    [Fact]
    public void Each_stands_in_the_year_in_which_it_can_have_begun()
    {
        var years = TimelineYear.Of(new[] { "../2024", "2025-08", "2025-12/2026-02", "2026-01" }.Select(DevelopmentLines.On), Everything);

        years.Select(year => (year.Heading, year.Rows.Count)).ShouldBe([("First day not known", 1), ("2025", 2), ("2026", 1)]);
    }

    [Fact]
    public void What_goes_on_into_another_year_is_drawn_to_the_edge_and_what_has_no_first_day_is_not_drawn()
    {
        var years = TimelineYear.Of(new[] { "../2024", "2025-12/2026-02" }.Select(DevelopmentLines.On), Everything);

        years[0].Rows[0].Bar.ShouldBeNull();
        years[1].Rows[0].Bar!.To.ShouldBe(100);
    }

    [Theory]
    [InlineData("2025-08")]
    [InlineData("2025-08~")]
    [InlineData("2025/..")]
    [InlineData("202X")]
    [InlineData("9998-12-31")]
    public void Every_bar_lies_on_its_year_from_left_to_right(string date)
    {
        var bar = TimelineYear.Of([DevelopmentLines.On(date)], Everything).ShouldHaveSingleItem().Rows[0].Bar!;

        new[] { 0, bar.From, bar.FirmFrom, bar.FirmTo, bar.To, 100 }.ShouldBeInOrder();
    }

    [Fact]
    public void A_year_has_a_mark_for_each_quarter() =>
        TimelineYear.Of([DevelopmentLines.On("2025-08")], Everything)[0].Ticks.Select(tick => tick.Label[..3]).ShouldBe(["Jan", "Apr", "Jul", "Oct"]);
}

using CooperationLedger.Dates;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Timelines;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Timelines;

public sealed class TimelineYearTests
{
    [Fact]
    public void Each_is_under_the_year_in_which_it_can_have_begun()
    {
        var years = Years(TimelineFilter.Everything, "../2024", "2025-08", "2025-12/2026-02", "2026-01");

        years.Select(year => (year.Heading, year.Rows.Count)).ShouldBe([("First day not known", 1), ("2025", 2), ("2026", 1)]);
    }

    [Fact]
    public void All_bars_of_a_page_lie_on_one_axis_of_whole_months()
    {
        var bars = Bars(TimelineFilter.Everything, "2025-01", "2025-07", "2025-12-31");

        bars.Select(bar => (bar!.From, bar.To)).ShouldBe([(0, 8.49), (49.59, 58.08), (99.73, 100)]);
    }

    [Fact]
    public void The_days_that_are_asked_for_are_the_axis()
    {
        var asked = TimelineFilter.Everything.Between(EdtfDate.Parse("2025-07"), EdtfDate.Parse("2025-09"));

        Bars(asked, "2025-08-01/2025-08-31").ShouldHaveSingleItem()!.From.ShouldBe(33.7);
        Bars(asked, "2025-06/2025-12").Select(bar => (bar!.From, bar.To)).ShouldHaveSingleItem().ShouldBe((0, 100));
    }

    [Fact]
    public void A_vague_date_does_not_press_the_others_together() =>
        Bars(TimelineFilter.Everything, "1947/1991", "2025-08").Select(bar => (bar!.From, bar.To)).ShouldBe([(0, 0), (0, 100)]);

    [Fact]
    public void Where_nothing_has_a_first_and_a_last_day_nothing_is_drawn() =>
        Bars(TimelineFilter.Everything, "../2024", "2025/..").ShouldAllBe(bar => bar == null);

    [Theory]
    [InlineData("2025-08")]
    [InlineData("2025-08~")]
    [InlineData("2025/..")]
    [InlineData("202X")]
    [InlineData("9998-12-31")]
    [InlineData("0001-01-01")]
    public void Every_bar_lies_on_its_axis_from_left_to_right(string date)
    {
        var bar = Bars(TimelineFilter.Everything, date, "2025-08-14")[0]!;

        new[] { 0, bar.From, bar.FirmFrom, bar.FirmTo, bar.To, 100 }.ShouldBeInOrder();
    }

    private static IReadOnlyList<TimelineYear> Years(TimelineFilter filter, params string[] dates)
    {
        DevelopmentLine[] lines = [.. dates.Select(DevelopmentLines.On)];
        return TimelineYear.Of(lines, filter, TimelineYear.Axis(lines, filter));
    }

    private static IReadOnlyList<TimelineBar?> Bars(TimelineFilter filter, params string[] dates) =>
        [.. Years(filter, dates).SelectMany(year => year.Rows).Select(row => row.Bar)];
}

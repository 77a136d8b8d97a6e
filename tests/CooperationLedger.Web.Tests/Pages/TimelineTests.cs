using CooperationLedger.Dates;
using CooperationLedger.Web.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Pages;

public sealed class TimelineTests
{
    [Theory]
    [InlineData("2025-08")]
    [InlineData("2025-08~")]
    [InlineData("2025?-06-03")]
    [InlineData("2025/..")]
    [InlineData("/2025")]
    [InlineData("2025-08/")]
    [InlineData("../2025-08")]
    [InlineData("202X")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("Y170000002")]
    [InlineData("-1985")]
    public void Every_bar_lies_on_the_drawing_from_left_to_right(string window)
    {
        var drawn = Timeline.Of([Promised.For(window)], [], Promised.Day("2026-11-23"));

        var bar = drawn.Bars.ShouldHaveSingleItem();
        new[] { 0, bar.From, bar.FirmFrom, bar.FirmTo, bar.To, 100 }.ShouldBeInOrder();
        drawn.OnAt.ShouldBeInRange(0, 100);
        drawn.Ticks.Count.ShouldBeInRange(1, 6);
    }

    [Fact]
    public void A_plain_month_has_firm_ends_and_an_approximate_one_fades_on_both_sides()
    {
        var drawn = Timeline.Of([Promised.For("2025-08"), Promised.For("2025-10~")], [], Promised.Day("2026-11-23"));

        drawn.Bars[0].ShouldSatisfyAllConditions(bar => bar.FirmFrom.ShouldBe(bar.From), bar => bar.FirmTo.ShouldBe(bar.To));
        drawn.Bars[1].ShouldSatisfyAllConditions(bar => bar.FirmFrom.ShouldBeGreaterThan(bar.From), bar => bar.FirmTo.ShouldBeLessThan(bar.To));
    }

    [Fact]
    public void What_has_no_known_day_is_not_drawn() =>
        Occurrence.Of(("Departed", new When.NotStated()), ("Arrived", null)).ShouldBeEmpty();
}

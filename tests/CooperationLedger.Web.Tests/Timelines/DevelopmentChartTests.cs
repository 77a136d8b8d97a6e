using CooperationLedger.Web.Timelines;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Timelines;

/// <summary>Developments over time, as bars.</summary>
public sealed class DevelopmentChartTests
{
    private static readonly string[] Kinds = ["meeting", "train"];

    [Fact]
    public void An_imprecise_date_counts_in_equal_parts_in_each_month_that_it_may_mean()
    {
        var chart = Chart(("train", "2025-02", "2025-04", 3), ("train", "2025-08", "2025-08", 1));

        chart.Periods.Select(period => period.Name).ShouldBe(["first quarter of 2025", "second quarter of 2025", "third quarter of 2025"]);
        chart.Rows.ShouldHaveSingleItem().Bars.ShouldBe([2, 1, 1]);
    }

    [Theory]
    [InlineData("2025-01", "2034-12", "first quarter of 2025", 40)]
    [InlineData("2025-01", "2035-01", "2025", 11)]
    [InlineData("1984-05", "2025-01", "1980s", 5)]
    [InlineData("0005-01", "2025-01", "0 to 99", 21)]
    public void A_long_time_is_drawn_in_years_decades_or_centuries(string first, string last, string name, int bars)
    {
        var chart = Chart(("train", first, first, 1), ("meeting", last, last, 1));

        chart.Periods.Count.ShouldBe(bars);
        chart.Periods[0].Name.ShouldBe(name);
        chart.Rows.Select(row => row.Kind).ShouldBe(["meeting", "train"]);
    }

    [Fact]
    public void A_few_vague_dates_do_not_stretch_what_is_drawn_and_are_counted_apart()
    {
        var chart = Chart(("train", "2025-08", "2025-08", 1), ("meeting", "1947-01", "1991-12", 2), ("meeting", null, null, 5));

        chart.Periods.ShouldHaveSingleItem().ShouldBe(new("third quarter of 2025", "2025-07", "2025-09"));
        (chart.Undrawn, chart.Outside).ShouldBe((5, 2));
    }

    [Fact]
    public void Nothing_with_a_day_draws_nothing() => Chart(("meeting", null, null, 1)).Rows.ShouldBeEmpty();

    [Fact]
    public void What_is_drawn_and_what_is_not_add_up_to_all() =>
        Gen.Select(Gen.OneOf(Gen.Const("meeting"), Gen.Const("train")), Gen.Int[12, 9999 * 12], Gen.Int[0, 600], Gen.Int[1, 9]).List[1, 8].Sample(given =>
        {
            MonthCount[] counts = [.. given.Select(one => new MonthCount(one.Item1, Day(one.Item2), Day(Math.Min(one.Item2 + one.Item3, 9999 * 12)), one.Item4))];
            var chart = DevelopmentChart.Of(counts, Kinds);
            var (drawn, all) = (chart.Rows.Sum(row => row.Bars.Sum()), counts.Sum(count => count.Count));
            drawn.ShouldBeLessThanOrEqualTo(all + 1e-6);
            drawn.ShouldBeGreaterThanOrEqualTo(all - chart.Outside - 1e-6);
        });

    private static DateOnly Day(int month) => new(month / 12, (month % 12) + 1, 1);

    private static DevelopmentChart Chart(params (string Kind, string? From, string? To, int Count)[] counts) => DevelopmentChart.Of(
        [.. counts.Select(count => new MonthCount(count.Kind, First(count.From), First(count.To), count.Count))], Kinds);

    private static DateOnly? First(string? month) => month is null ? null : DateOnly.ParseExact(month + "-01", "yyyy-MM-dd");
}

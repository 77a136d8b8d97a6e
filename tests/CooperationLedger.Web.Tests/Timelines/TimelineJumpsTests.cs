using CooperationLedger.Dates;
using CooperationLedger.Web.Timelines;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Timelines;

/// <summary>From a page of the timeline one goes to decades, years and quarters in which something happened.</summary>
public sealed class TimelineJumpsTests
{
    [Fact]
    public void A_short_life_offers_its_years() =>
        Labels(TimelineFilter.Everything, "2024-09", "2025-06").ShouldBe([["All*", "2024", "2025"]]);

    [Fact]
    public void A_long_life_offers_its_decades_and_the_years_of_the_one_that_is_shown()
    {
        Labels(TimelineFilter.Everything, "1966-01", "1971-04", "2025-06").ShouldBe([["All*", "1960s", "1970s", "2020s"]]);
        Labels(Between("2020-01", "2029-12"), "1966-01", "2024-09", "2025-06").ShouldBe([["All", "1960s", "2020s*"], ["2024", "2025"]]);
    }

    [Fact]
    public void A_year_that_is_shown_offers_its_quarters()
    {
        Labels(Between("2025", "2025"), "2024-09", "2025-06", "2025-11").ShouldBe([["All", "2024", "2025*"], ["Q2", "Q4"]]);
        Labels(Between("2025-04", "2025-06"), "2024-09", "2025-06").ShouldBe([["All", "2024", "2025*"], ["Q2*"]]);
    }

    [Fact]
    public void Each_leads_to_its_own_days_and_keeps_what_else_is_asked_for()
    {
        var filter = Between("2025", "2025") with { Kind = "train", NewestFirst = true };

        Jumps(filter, "2024-09", "2025-06").SelectMany(row => row).Select(jump => jump.Query).ShouldBe(
        [
            "?kind=train&order=newest", "?from=2024-01&to=2024-12&kind=train&order=newest", "?from=2025-01&to=2025-12&kind=train&order=newest",
            "?from=2025-04&to=2025-06&kind=train&order=newest",
        ]);
    }

    [Fact]
    public void Where_there_is_nothing_to_choose_nothing_is_offered() => Labels(TimelineFilter.Everything, "2025-06").ShouldBeEmpty();

    private static TimelineFilter Between(string from, string to) =>
        TimelineFilter.Everything.Between(EdtfDate.Parse(from), EdtfDate.Parse(to));

    private static IEnumerable<IEnumerable<string>> Labels(TimelineFilter filter, params string[] months) =>
        Jumps(filter, months).Select(row => row.Select(jump => jump.Label + (jump.IsShown ? "*" : "")));

    private static IReadOnlyList<IReadOnlyList<TimelineJump>> Jumps(TimelineFilter filter, params string[] months) =>
        TimelineJumps.Of([.. months.Select(month => DateOnly.Parse(month + "-01")).Select(day => new MonthCount("train", day, day, 1))], filter);
}

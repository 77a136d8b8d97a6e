using CooperationLedger.Dates;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Timelines;

/// <summary>A stretch of the timeline with an address of its own.</summary>
/// <param name="Query">Of that address, with its question mark; empty for all.</param>
/// <param name="IsShown">The page shows it, or a part of it.</param>
public sealed record TimelineJump(string Label, string Query, bool IsShown);

/// <summary>Where one may go from a page of the timeline: decades, the years of one, the quarters of one of those.</summary>
public static class TimelineJumps
{
    private const int MonthsOfYear = 12, MonthsOfDecade = 120, MonthsOfQuarter = 3;

    /// <param name="months">Of all that is asked for but for its days.</param>
    /// <returns>A row for each step of the zoom; none where there is nothing to choose.</returns>
    public static IReadOnlyList<IReadOnlyList<TimelineJump>> Of(IReadOnlyList<MonthCount> months, TimelineFilter filter)
    {
        var filled = months.Where(count => count.IsFirm).Select(count => count.Months!.Value)
            .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).ToHashSet();
        var asked = filter is { From: { } from, To: { } to } && TimelineScale.IsDay(from.Earliest) && TimelineScale.IsDay(to.Latest)
            ? (First: MonthCount.MonthOf(from.Earliest), Last: MonthCount.MonthOf(to.Latest)) : ((int First, int Last)?)null;
        int? Within(int length) => asked is { } range && range.First / length == range.Last / length ? range.First / length : null;

        var decades = Stretches(MonthsOfDecade, _ => true);
        var years = Stretches(
            MonthsOfYear, month => decades.Count == 1 || (Within(MonthsOfDecade) is { } decade && month / MonthsOfDecade == decade));
        var quarters = Stretches(MonthsOfQuarter, month => Within(MonthsOfYear) is { } year && month / MonthsOfYear == year);
        return [.. new[] { decades, years, quarters }.Where(row => row.Count > 1 || (row == quarters && row.Count > 0)).Select(WithAll)];

        IReadOnlyList<TimelineJump> Stretches(int length, Func<int, bool> isMeant) =>
        [
            .. from stretch in filled.Where(isMeant).Select(month => month / length).Distinct().Order()
               let period = ChartPeriod.Of(stretch * length, length)
               select new TimelineJump(
                   length == MonthsOfQuarter ? $"Q{(stretch % 4) + 1}" : period.Name,
                   filter.Between(EdtfDate.Parse(period.From), EdtfDate.Parse(period.To)).Query(), Within(length) == stretch),
        ];

        IReadOnlyList<TimelineJump> WithAll(IReadOnlyList<TimelineJump> row, int index) => index > 0 ? row
            : [new("All", filter.Between(null, null).Query(), filter is { From: null, To: null }), .. row];
    }
}

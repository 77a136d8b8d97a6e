using CooperationLedger.Dates;

namespace CooperationLedger.Web.Pages;

/// <summary>A stretch of time laid over a width: days become percent of it.</summary>
/// <param name="from">The first day that is drawn.</param>
/// <param name="to">The day after the last.</param>
public sealed class TimelineScale(DateOnly from, DateOnly to)
{
    private const int MostTicks = 5;
    private static readonly int[] MonthsBetweenTicks = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 12000];

    /// <summary>Whole months, one more at each side.</summary>
    public static TimelineScale Around(DateOnly first, DateOnly last) =>
        new(StartOfMonth(first, first.Year > 1 ? -1 : 0), StartOfMonth(last, last.Year < 9998 ? 2 : 0));

    /// <summary>Whole months, from that of the first day to that of the last.</summary>
    public static TimelineScale OfMonths(DateOnly first, DateOnly last) =>
        new(StartOfMonth(first, 0), last.Year < 9999 ? StartOfMonth(last, 1) : DateOnly.MaxValue);

    public double At(DateOnly day) =>
        Math.Clamp(Math.Round(100.0 * (day.DayNumber - from.DayNumber) / Math.Max(1, to.DayNumber - from.DayNumber), 2), 0, 100);

    private double AtEndOf(DateOnly day) => At(day < DateOnly.MaxValue ? day.AddDays(1) : day);

    /// <remarks>
    /// Firm is what the date says unqualified; from there to its widened bounds, or to the edge where it is open, the bar fades.
    /// </remarks>
    public TimelineBar Bar(string label, EdtfDate date, bool happened)
    {
        var plain = string.Concat(date.Text.Where(c => c is not ('~' or '?' or '%')));
        var firm = EdtfDate.TryParse(plain, out var unqualified, out _) ? unqualified : date;
        var (start, end) = (At(date.Earliest), AtEndOf(date.Latest));
        var firmStart = IsDay(firm.Earliest) ? At(firm.Earliest) : Math.Min(start + 25, AtEndOf(firm.DeadlineLatest));
        var firmEnd = IsDay(firm.Latest) ? AtEndOf(firm.Latest) : Math.Max(end - 25, firmStart);
        return new(label, start, Math.Clamp(firmStart, start, end), Math.Clamp(firmEnd, start, end), end, happened);
    }

    public IEnumerable<TimelineTick> Ticks()
    {
        var span = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        var months = MonthsBetweenTicks.FirstOrDefault(step => span / step < MostTicks, MonthsBetweenTicks[^1]);
        var first = (from.Year * 12) + from.Month - 1;
        for (var month = (first + months - 1) / months * months; month <= first + span; month += months)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (At(day) <= 96)
            {
                yield return new(months >= 12 ? day.ToString("yyyy") : day.ToString("MMM yyyy"), At(day));
            }
        }
    }

    /// <summary>A bound that is a day, and no open or unknown side.</summary>
    public static bool IsDay(DateOnly day) => day > DateOnly.MinValue && day < DateOnly.MaxValue;

    private static DateOnly StartOfMonth(DateOnly day, int moved) => new DateOnly(day.Year, day.Month, 1).AddMonths(moved);
}

/// <param name="From">
/// Where it can begin; from there to <paramref name="FirmFrom"/> it is only possible, as after <paramref name="FirmTo"/>.
/// </param>
public sealed record TimelineBar(string Label, double From, double FirmFrom, double FirmTo, double To, bool Happened);

public sealed record TimelineTick(string Label, double At);

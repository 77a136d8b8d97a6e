using CooperationLedger.Commitments;
using CooperationLedger.Dates;

namespace CooperationLedger.Web.Pages;

/// <summary>Something that happened, to be set against what was promised.</summary>
public sealed record Occurrence(string What, EdtfDate Date)
{
    /// <summary>Those of a known date; the others cannot be drawn.</summary>
    public static IReadOnlyList<Occurrence> Of(params (string What, When? Date)[] happened) =>
        [.. from one in happened where one.Date is When.Dated select new Occurrence(one.What, ((When.Dated)one.Date!).Date)];
}

/// <summary>Windows and what came of them on one line of time. All places are percent of the width, so that text keeps its size on a narrow screen.</summary>
/// <param name="OnAt">Where the day stands that the page speaks of.</param>
public sealed record Timeline(IReadOnlyList<TimelineBar> Bars, IReadOnlyList<TimelineTick> Ticks, DateOnly On, double OnAt)
{
    private const int MostTicks = 5;
    private static readonly int[] MonthsBetweenTicks = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 12000];

    public static Timeline Of(IReadOnlyList<PromisedWindow> windows, IReadOnlyList<Occurrence> happened, DateOnly on)
    {
        List<(string Label, EdtfDate Date, bool Happened)> rows =
        [
            .. windows.Select((promised, i) => ($"{Ordinal(i, windows.Count)}: {promised.Window.ToWords()}", promised.Window, false)),
            .. happened.Select(one => ($"{one.What} {Words.At(new When.Dated(one.Date, DateBasis.Stated))}", one.Date, true)),
        ];
        var days = rows.SelectMany(row => new[] { row.Date.Earliest, row.Date.DeadlineLatest }).Where(IsDay).Append(on).ToList();
        var span = new Span(days.Min(), days.Max());
        return new([.. rows.Select(row => Bar(row.Label, row.Date, row.Happened, span))], [.. TicksIn(span)], on, span.At(on));
    }

    /// <remarks>Firm is what the date says unqualified; from there to its widened bounds, or to the edge where it is open, the bar fades.</remarks>
    private static TimelineBar Bar(string label, EdtfDate date, bool happened, Span span)
    {
        var plain = string.Concat(date.Text.Where(c => c is not ('~' or '?' or '%')));
        var firm = EdtfDate.TryParse(plain, out var unqualified, out _) ? unqualified : date;
        var (from, to) = (span.At(date.Earliest), span.AtEndOf(date.Latest));
        var firmFrom = IsDay(firm.Earliest) ? span.At(firm.Earliest) : Math.Min(from + 25, span.AtEndOf(firm.DeadlineLatest));
        var firmTo = IsDay(firm.Latest) ? span.AtEndOf(firm.Latest) : Math.Max(to - 25, firmFrom);
        return new(label, from, Math.Clamp(firmFrom, from, to), Math.Clamp(firmTo, from, to), to, happened);
    }

    private static IEnumerable<TimelineTick> TicksIn(Span span)
    {
        var months = MonthsBetweenTicks.FirstOrDefault(step => span.Months / step < MostTicks, MonthsBetweenTicks[^1]);
        var first = span.From.Year * 12 + span.From.Month - 1;
        for (var month = (first + months - 1) / months * months; month <= first + span.Months; month += months)
        {
            var day = new DateOnly(month / 12, month % 12 + 1, 1);
            if (span.At(day) <= 96)
            {
                yield return new(months >= 12 ? day.ToString("yyyy") : day.ToString("MMM yyyy"), span.At(day));
            }
        }
    }

    private static string Ordinal(int index, int count) =>
        count == 1 ? "Promised" : index == 0 ? "First promised" : index == count - 1 ? "Promised last" : "Then promised";

    private static bool IsDay(DateOnly day) => day > DateOnly.MinValue && day < DateOnly.MaxValue;

    /// <summary>The stretch that is drawn: whole months, one more at each side.</summary>
    private sealed class Span(DateOnly first, DateOnly last)
    {
        public DateOnly From { get; } = StartOfMonth(first, first.Year > 1 ? -1 : 0);

        private DateOnly To { get; } = StartOfMonth(last, last.Year < 9998 ? 2 : 0);

        public int Months => (To.Year - From.Year) * 12 + To.Month - From.Month;

        public double At(DateOnly day) => Math.Clamp(Math.Round(100.0 * (day.DayNumber - From.DayNumber) / Math.Max(1, To.DayNumber - From.DayNumber), 2), 0, 100);

        public double AtEndOf(DateOnly day) => At(day < DateOnly.MaxValue ? day.AddDays(1) : day);

        private static DateOnly StartOfMonth(DateOnly day, int moved) => new DateOnly(day.Year, day.Month, 1).AddMonths(moved);
    }
}

/// <param name="From">Where it can begin; from there to <paramref name="FirmFrom"/> it is only possible, as after <paramref name="FirmTo"/>.</param>
public sealed record TimelineBar(string Label, double From, double FirmFrom, double FirmTo, double To, bool Happened);

public sealed record TimelineTick(string Label, double At);

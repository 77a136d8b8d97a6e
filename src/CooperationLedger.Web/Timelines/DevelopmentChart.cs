namespace CooperationLedger.Web.Timelines;

/// <summary>How many developments of one kind of dossier may have happened from one month to another, as PostgreSQL counts them.</summary>
/// <param name="From">The first day of the first possible month; null where no first or last day is known.</param>
/// <param name="To">The first day of the last possible month.</param>
public sealed record MonthCount(string Kind, DateOnly? From, DateOnly? To, int Count)
{
    /// <summary>What is as vague as "the twenties" does not stretch the time that is drawn: a few such would hide all the others.</summary>
    private const int MonthsOfTheVague = 24;

    /// <summary>The first and the last month; null where one is not known.</summary>
    public (int First, int Last)? Months => (From, To) is ({ } from, { } to) ? (MonthOf(from), MonthOf(to)) : null;

    public bool IsFirm => Months is var (first, last) && last - first < MonthsOfTheVague;

    /// <returns>Months since the year 0.</returns>
    public static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;
}

/// <summary>
/// Developments over time: a row for each kind of dossier, with a bar for each period. One whose days are imprecise counts in each month
/// that it may lie in, in equal parts: one of "2025" a quarter in each quarter of that year.
/// </summary>
/// <param name="Undrawn">How many have no day, or an open start or end.</param>
/// <param name="Outside">How many may lie, or partly lie, before or after the time that is drawn.</param>
public sealed record DevelopmentChart(IReadOnlyList<ChartPeriod> Periods, IReadOnlyList<ChartRow> Rows, int Undrawn, int Outside)
{
    /// <summary>So many bars a row has at most: for a longer time each is a year, a decade or a century.</summary>
    private const int MostPeriods = 40;
    private static readonly int[] MonthsInPeriods = [3, 12, 120, 1200];

    public double Highest => Rows.SelectMany(row => row.Bars).DefaultIfEmpty(0).Max();

    /// <param name="kinds">In the order of the rows.</param>
    public static DevelopmentChart Of(IReadOnlyList<MonthCount> counts, IEnumerable<string> kinds)
    {
        var drawn = counts.Where(count => count.Months is not null).ToList();
        var undrawn = counts.Sum(count => count.Count) - drawn.Sum(count => count.Count);
        if (drawn.Count == 0)
        {
            return new([], [], undrawn, 0);
        }

        var firm = drawn.Where(count => count.IsFirm).DefaultIfEmpty(drawn[0]).Select(count => count.Months!.Value).ToList();
        var (first, last) = (firm.Min(range => range.First), firm.Max(range => range.Last));
        var months = MonthsInPeriods.FirstOrDefault(length => (last / length) - (first / length) < MostPeriods, MonthsInPeriods[^1]);
        var (start, end) = (first / months, last / months);
        var rows = kinds.ToDictionary(kind => kind, _ => new double[end - start + 1]);
        var outside = 0;
        foreach (var count in drawn)
        {
            var (from, to) = count.Months!.Value;
            outside += from / months < start || to / months > end ? count.Count : 0;
            for (var period = Math.Max(start, from / months); period <= Math.Min(end, to / months); period++)
            {
                var within = Math.Min(to, (period * months) + months - 1) - Math.Max(from, period * months) + 1;
                rows[count.Kind][period - start] += (double)count.Count * within / (to - from + 1);
            }
        }

        return new(
            [.. Enumerable.Range(start, end - start + 1).Select(period => ChartPeriod.Of(period * months, months))],
            [.. kinds.Where(kind => rows[kind].Any(value => value > 0)).Select(kind => new ChartRow(kind, rows[kind]))],
            undrawn,
            outside);
    }
}

/// <param name="Bars">How many there are in each period.</param>
public sealed record ChartRow(string Kind, IReadOnlyList<double> Bars);

/// <summary>A quarter, a year, a decade or a century.</summary>
/// <param name="From">As the timeline is asked for it: <c>2025-07</c>.</param>
/// <param name="To">The last month of it, likewise.</param>
public sealed record ChartPeriod(string Name, string From, string To)
{
    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    /// <param name="month">The first, in months since the year 0.</param>
    public static ChartPeriod Of(int month, int months)
    {
        var (first, last) = (Math.Max(month, 12), Math.Min(month + months - 1, (9999 * 12) + 11));
        var year = month / 12;
        var name = months switch
        {
            3 => $"{Quarters[month % 12 / 3]} quarter of {year}",
            12 => $"{year}",
            120 => $"{year}s",
            _ => $"{year} to {year + 99}",
        };
        return new(name, $"{first / 12:0000}-{(first % 12) + 1:00}", $"{last / 12:0000}-{(last % 12) + 1:00}");
    }

    /// <summary>The year in which it begins.</summary>
    public string Year => From[..4];
}

using System.Text.Json.Serialization;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

public enum RecurrenceUnit
{
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// <summary>A promise to do something in each of a row of calendar months, quarters, half years or years: to meet every year.</summary>
/// <param name="Every">The unit: it is to be met in each one, and the last day of each is the due day.</param>
/// <param name="From">The first one is that in which this begins.</param>
/// <param name="Until">The last one is that in which this ends; null when no end was promised.</param>
public sealed record Recurrence(RecurrenceUnit Every, EdtfDate From, EdtfDate? Until = null)
{
    /// <summary>So many are followed, the latest: 400 months are 33 years.</summary>
    public const int Most = 400;

    /// <summary>For people: "half year".</summary>
    [JsonIgnore]
    public string UnitInWords => Every switch
    {
        RecurrenceUnit.Month => "month",
        RecurrenceUnit.Quarter => "quarter",
        RecurrenceUnit.HalfYear => "half year",
        _ => "year",
    };

    private int Months => Every switch
    {
        RecurrenceUnit.Month => 1,
        RecurrenceUnit.Quarter => 3,
        RecurrenceUnit.HalfYear => 6,
        _ => 12,
    };

    /// <summary>Its periods that began by a day, in order, and the next one; at least its first. None that was over before a day.</summary>
    /// <param name="since">The earliest day since which it can be owed.</param>
    /// <param name="made">When the promise was made: where it was to begin before that, it begins with it.</param>
    /// <param name="also">Later ones that are there too.</param>
    internal IReadOnlyList<RecurrencePeriod> PeriodsBy(DateOnly on, DateOnly since, OwedSince made, IEnumerable<EdtfDate> also)
    {
        var (firstLatest, lastEarliest) = (IndexOf(LatestStart(From)), Until is null ? int.MaxValue : IndexOf(EarliestEnd(Until)));
        var first = IndexOf(since > From.Earliest ? since : From.Earliest);
        var last = Math.Min(Math.Max(first, IndexOf(on) + 1), LastIndex);
        firstLatest = firstLatest < IndexOf(made.Earliest) ? IndexOf(made.Latest) : firstLatest;
        first = Math.Max(first, last - Most + 1);
        var later = also.Select(date => IndexOf(date.Earliest)).Where(index => index > last && index <= LastIndex).Distinct().Order();
        return
        [
            .. from index in Enumerable.Range(first, Math.Max(0, last - first + 1)).Concat(later.Take(Most)).Where(IsInCalendar)
               let isOwn = index >= firstLatest && index <= lastEarliest ? Certainty.Certainly : Certainty.Possibly
               select new RecurrencePeriod(PeriodOf(FirstOf(index)), FirstOf(index), LastOf(index), isOwn),
        ];
    }

    /// <summary>Whether a date is one of its periods, whole and alone, that was not over before a day.</summary>
    internal bool IsOneTime(EdtfDate date, DateOnly since) =>
        MayBeFor(date, since) && FirstOf(IndexOf(date.Earliest)) == date.Earliest && LastOf(IndexOf(date.Earliest)) == date.Latest;

    /// <summary>Whether a date touches one of its periods that was not over before a day.</summary>
    internal bool MayBeFor(EdtfDate date, DateOnly since) =>
        IndexOf(date.Latest) >= IndexOf(since > From.Earliest ? since : From.Earliest) && IndexOf(date.Earliest) <= LastIndex;

    /// <summary>The first of its periods that was not over before a day: "2026".</summary>
    internal EdtfDate FirstTime(DateOnly since) => PeriodOf(FirstOf(IndexOf(since > From.Earliest ? since : From.Earliest)));

    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) =>
    [
        .. Refusal.If(From.Earliest == DateOnly.MinValue, "no-beginning", "Say in which year, or from which day, it begins.", $"{at}/from"),
        .. Refusal.If(Until is not null && Until.Latest < From.Earliest, "ends-before-it-begins",
            $"It cannot end {Until?.ToWords()} when it begins {From.ToWords()}.", $"{at}/until"),
    ];

    private int LastIndex => Until is null ? int.MaxValue : IndexOf(Until.Latest);

    private int IndexOf(DateOnly day) => ((day.Year * 12) + day.Month - 1) / Months;

    private bool IsInCalendar(int index) => index * Months / 12 <= DateOnly.MaxValue.Year;

    private DateOnly FirstOf(int index) => new(index * Months / 12, (index * Months % 12) + 1, 1);

    private DateOnly LastOf(int index) => Calendar.LastDay((index * Months) + Months - 1);

    /// <summary>"2026", "2026-34", "2026-05"; a half year from its first month to its last.</summary>
    private EdtfDate PeriodOf(DateOnly first) => EdtfDate.Parse(Every switch
    {
        RecurrenceUnit.Month => $"{first:yyyy-MM}",
        RecurrenceUnit.Quarter => $"{first:yyyy}-{33 + (first.Month / 3)}",
        RecurrenceUnit.HalfYear => $"{first:yyyy-MM}/{first.AddMonths(5):yyyy-MM}",
        _ => $"{first:yyyy}",
    });

    /// <summary>
    /// The last day on which a time can begin. A plain one begins on its first day; <c>2025~</c> as late as 2026, <c>202X</c> as 2029.
    /// </summary>
    private static DateOnly LatestStart(EdtfDate date)
    {
        if (date.Text.Split('/') is [var first, var second])
        {
            return !IsNoEdge(second) ? LatestStart(EdtfDate.Parse(second))
                : IsNoEdge(first) ? date.Latest
                : LatestStart(EdtfDate.Parse(first));
        }

        var plain = Plain(date, year: '9', month: "12");
        return plain.Earliest == plain.Latest ? date.Latest : plain.Earliest.AddMonths(MonthsFrom(plain.Latest, date.Latest));
    }

    /// <summary>The first day on which a time can end. A plain one ends on its last day; <c>2025~</c> may end with 2024.</summary>
    private static DateOnly EarliestEnd(EdtfDate date)
    {
        if (date.Text.Split('/') is [var first, var second])
        {
            return !IsNoEdge(first) ? EarliestEnd(EdtfDate.Parse(first))
                : IsNoEdge(second) ? date.Latest
                : EarliestEnd(EdtfDate.Parse(second));
        }

        var plain = Plain(date, year: '0', month: "01");
        return plain.Earliest == plain.Latest ? date.Earliest : plain.Latest.AddMonths(MonthsFrom(plain.Earliest, date.Earliest));
    }

    private static bool IsNoEdge(string text) => text is "" or "..";

    private static int MonthsFrom(DateOnly one, DateOnly other) => ((other.Year - one.Year) * 12) + other.Month - one.Month;

    /// <summary>Without its marks, and with digits for those that are not specified.</summary>
    private static EdtfDate Plain(EdtfDate date, char year, string month) => EdtfDate.Parse(
        string.Concat(date.Text.Where(one => one is not ('~' or '?' or '%')))
            .Replace("-XX", $"-{month}", StringComparison.Ordinal).Replace('X', year));
}

/// <summary>One of the periods of what recurs.</summary>
/// <param name="Period">As a date.</param>
/// <param name="IsOwn">Certainly, or possibly where it is not certain when it recurs first or last.</param>
internal sealed record RecurrencePeriod(EdtfDate Period, DateOnly First, DateOnly Last, Certainty IsOwn);

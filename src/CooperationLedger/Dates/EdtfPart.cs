namespace CooperationLedger.Dates;

/// <summary>A qualification character on one component of a date.</summary>
/// <param name="Sign"><c>?</c> uncertain, <c>~</c> approximate, <c>%</c> both, or NUL for none.</param>
/// <param name="Alone">Written before the component, so that it qualifies only that; written after, it qualifies all to its left
/// too.</param>
internal readonly record struct Mark(char Sign, bool Alone)
{
    public static bool Is(char character) => character is '?' or '~' or '%';

    public bool IsSet => Sign != default;
}

/// <summary>One date that is not an interval, already checked against the calendar.</summary>
/// <param name="Text">As written.</param>
/// <param name="FirstYear">-9999 to 9999; the first of ten or a hundred years when last digits are unspecified.</param>
/// <param name="LastYear">The last of those years; else the same as <paramref name="FirstYear"/>.</param>
internal sealed record EdtfPart(string Text, int FirstYear, int LastYear)
{
    /// <summary>Means <c>XX</c> in place of a month or a day.</summary>
    public const int Unspecified = 0;

    /// <summary>The year as written, sign and X included, without marks; for a year beyond four digits, without its Y.</summary>
    public required string YearText { get; init; }

    /// <summary>1 to 12, or season 21 to 24, or quarter 33 to 36, or <see cref="Unspecified"/>; null when there is none.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31, or <see cref="Unspecified"/>; null when there is none.</summary>
    public int? Day { get; init; }

    public Mark YearMark { get; init; }

    public Mark MonthMark { get; init; }

    public Mark DayMark { get; init; }

    /// <summary>What follows the T of a date and time, else null.</summary>
    public string? Time { get; init; }

    /// <summary>+1 or -1 for a year of more than four digits (<c>Y170000002</c>), else 0.</summary>
    public int Beyond { get; init; }

    public bool IsSeason => Month is >= 21 and <= 24;

    public bool IsQuarter => Month is >= 33 and <= 36;

    public bool HasUnspecified => FirstYear != LastYear || Month == Unspecified || Day == Unspecified;

    public bool IsMarked => YearMark.IsSet || MonthMark.IsSet || DayMark.IsSet;

    /// <summary>The first day as written, before any widening, in an order that also holds outside the calendar's years.</summary>
    public (int MonthNumber, int Day) Start => (FirstMonth, Day is > 0 ? Day.Value : 1);

    /// <summary>
    /// First and last possible day. Each mark widens by one unit of the component it is written on, each way; a day that the
    /// month reached does not have becomes that month's last (<c>2024?-02-29</c> begins on 28 February 2023).
    /// </summary>
    public (DateOnly Earliest, DateOnly Latest) Bounds()
    {
        if (Beyond != 0)
            return Beyond < 0 ? (DateOnly.MinValue, DateOnly.MinValue) : (DateOnly.MaxValue, DateOnly.MaxValue);

        var months = (YearMark.IsSet ? 12 : 0) + (MonthMark.IsSet ? MonthUnit : 0);
        var days = DayMark.IsSet ? 1 : 0;
        return Day is > 0
            ? (Calendar.Day(FirstMonth - months, Day.Value, -days), Calendar.Day(FirstMonth + months, Day.Value, days))
            : (Calendar.FirstDay(FirstMonth - months), Calendar.LastDay(LastMonth + months));
    }

    /// <summary>
    /// The last day as stated: marks left out, and the earliest of the days, months or years that unspecified digits may mean.
    /// </summary>
    public DateOnly LastDayStated => Beyond != 0 ? Bounds().Latest : (Month, Day) switch
    {
        (_, Unspecified) => Calendar.FirstDay(FirstMonth),
        (_, { } day) => Calendar.Day(FirstMonth, day, 0),
        (null, _) => Calendar.LastDay(Calendar.MonthNumber(FirstYear, 12)),
        (Unspecified, _) => Calendar.LastDay(FirstMonth),
        _ => Calendar.LastDay(LastMonth),
    };

    private int MonthUnit => IsSeason || IsQuarter ? 3 : 1;

    private int FirstMonth => Calendar.MonthNumber(FirstYear, Month switch
    {
        null or Unspecified => 1,
        >= 33 => (3 * (Month.Value - 33)) + 1,
        >= 21 => 3 * (Month.Value - 20),
        _ => Month.Value,
    });

    private int LastMonth => Month is null or Unspecified ? Calendar.MonthNumber(LastYear, 12) : FirstMonth + MonthUnit - 1;
}

/// <summary>One end of an interval, or the whole of a date that is not an interval.</summary>
internal abstract record EdtfEdge
{
    private EdtfEdge() { }

    public sealed record On(EdtfPart Part) : EdtfEdge;

    /// <summary>Written <c>..</c>: there is no limit on this side.</summary>
    public sealed record Open : EdtfEdge;

    /// <summary>Written as nothing: there is a limit, and nobody says which.</summary>
    public sealed record Unknown : EdtfEdge;
}

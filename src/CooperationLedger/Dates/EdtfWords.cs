namespace CooperationLedger.Dates;

/// <summary>
/// A date in English. Dates that say different things get different words, and <see cref="TypedDate"/> reads back the words of
/// days, months, years, seasons and quarters, marked as a whole or not, and of intervals between them.
/// </summary>
internal static class EdtfWords
{
    /// <summary>Seasons 21 to 24, in that order.</summary>
    public static readonly IReadOnlyList<string> Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Quarters 33 to 36, in that order.</summary>
    public static readonly IReadOnlyList<string> Quarters = ["first", "second", "third", "fourth"];

    /// <param name="end">Null when the date is not an interval.</param>
    public static string Of(EdtfEdge start, EdtfEdge? end) => (start, end) switch
    {
        (EdtfEdge.On one, null) => Of(one.Part),
        (EdtfEdge.On from, EdtfEdge.On to) => $"between {Shortened(from.Part, to.Part)} and {Of(to.Part)}",
        (EdtfEdge.On from, EdtfEdge.Open) => $"from {Of(from.Part)} on",
        (EdtfEdge.On from, _) => $"from {Of(from.Part)} on, end not known",
        (EdtfEdge.Open, EdtfEdge.On to) => $"until {Of(to.Part)}",
        (_, EdtfEdge.On to) => $"until {Of(to.Part)}, start not known",
        (EdtfEdge.Open, EdtfEdge.Open) => "at any time",
        (EdtfEdge.Open, _) => "at any time until an end not known",
        _ => "from a start not known on",
    };

    /// <summary>Two months of one year name it once: between May and June 2025.</summary>
    private static string Shortened(EdtfPart from, EdtfPart to) =>
        IsPlainMonth(from) && IsPlainMonth(to) && from.YearText == to.YearText && from.Month != to.Month
            ? Calendar.MonthName(from.Month!.Value)
            : Of(from);

    private static bool IsPlainMonth(EdtfPart part) =>
        part is { Month: >= 1 and <= 12, Day: null, IsMarked: false };

    private static string Of(EdtfPart part)
    {
        var components = new[] { ("year", part.YearMark), (MonthWord(part), part.MonthMark), ("day", part.DayMark) };
        var last = part.Day is not null ? 2 : part.Month is not null ? 1 : 0;
        var whole = components[last].Item2 is { Alone: false } mark ? mark.Sign : default;
        var notes = Enumerable.Range(0, last + 1)
            .Where(at => components[at].Item2.IsSet && (at < last || whole == default))
            .Select(at => Note(components[..(at + 1)]))
            .ToArray();

        var name = notes.Length == 0 ? Name(part) : $"{Name(part)} ({string.Join("; ", notes)})";
        return whole switch
        {
            '~' => $"about {name}",
            '?' => $"possibly {name}",
            '%' => $"about {name}, uncertain",
            _ => name,
        };
    }

    /// <param name="components">Up to the one that has the mark: it qualifies that alone, or all of them.</param>
    private static string Note((string Name, Mark Mark)[] components)
    {
        var (name, mark) = components[^1];
        var named = mark.Alone ? [name] : components.Select(c => c.Name).ToArray();
        return string.Join(" and ", named) + mark.Sign switch
        {
            '~' => " approximate",
            '?' => " uncertain",
            _ => " approximate and uncertain",
        };
    }

    private static string MonthWord(EdtfPart part) => part.IsSeason ? "season" : part.IsQuarter ? "quarter" : "month";

    private static string Name(EdtfPart part) => part switch
    {
        { Beyond: not 0 } => $"the year {part.YearText}",
        { FirstYear: var first } when first != part.LastYear => $"some year from {Four(first)} to {Four(part.LastYear)}",
        { Month: null } => part.YearText,
        { Month: EdtfPart.Unspecified, Day: null } => $"some month in {part.YearText}",
        { Month: EdtfPart.Unspecified } => $"some day in {part.YearText}",
        { IsSeason: true } => $"{Seasons[part.Month.Value - 21]} {SeasonYear(part)}",
        { IsQuarter: true } => $"{Quarters[part.Month.Value - 33]} quarter of {part.YearText}",
        { Day: null } => MonthAndYear(part),
        { Day: EdtfPart.Unspecified } => $"some day in {MonthAndYear(part)}",
        { Time: { } time } => $"{part.Day} {MonthAndYear(part)} at {Clock(time)}",
        _ => $"{part.Day} {MonthAndYear(part)}",
    };

    private static string MonthAndYear(EdtfPart part) => $"{Calendar.MonthName(part.Month!.Value)} {part.YearText}";

    /// <summary>A winter is named by both its years, since people differ on which one names it.</summary>
    private static string SeasonYear(EdtfPart part) =>
        part is { Month: 24, FirstYear: >= 0 and < 9999 } ? $"{part.YearText}-{Four(part.FirstYear + 1)}" : part.YearText;

    private static string Clock(string time) => time[8..] switch
    {
        "" => time,
        "Z" => $"{time[..8]} UTC",
        var offset => $"{time[..8]} UTC{offset}",
    };

    private static string Four(int year) => year.ToString("0000");
}

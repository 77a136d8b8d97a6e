namespace CooperationLedger.Commitments;

public enum TermUnit
{
    Days,
    Weeks,
    Months,
    Years,
}

/// <summary>A length of time within which something is due, counted from a day: within three years of it.</summary>
/// <param name="Count">1 to 1000.</param>
public sealed record Term(int Count, TermUnit Unit)
{
    private const int Most = 1000;

    /// <summary>
    /// The last day of the term: the same day of a later week, month or year; the last day of a month that does not have it.
    /// </summary>
    /// <returns>The last day of the calendar where it would be later.</returns>
    public DateOnly LastDayFrom(DateOnly day)
    {
        var days = Unit is TermUnit.Weeks ? Count * 7 : Count;
        var months = Unit is TermUnit.Years ? Count * 12 : Count;
        return Unit is TermUnit.Days or TermUnit.Weeks
            ? day.DayNumber + days >= DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : day.AddDays(days)
            : (day.Year * 12) + day.Month + months > (DateOnly.MaxValue.Year * 12) + 12 ? DateOnly.MaxValue : day.AddMonths(months);
    }

    /// <summary>For people: "1 year", "3 years".</summary>
    public string ToWords() => Count == 1 ? $"1 {$"{Unit}".ToLowerInvariant()[..^1]}" : $"{Count} {$"{Unit}".ToLowerInvariant()}";

    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) => Refusal.If(
        Count is < 1 or > Most, "wrong-term", $"Give a whole number from 1 to {Most}; {Count} is none.", $"{at}/count");
}

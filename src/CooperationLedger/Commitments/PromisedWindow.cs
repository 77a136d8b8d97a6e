using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>A window that was promised once; later promises do not take it away.</summary>
/// <param name="Reason">Why it replaced the one before, if a source says.</param>
/// <param name="DerivedDue">Of a deadline that follows from the day of an event: the first day that it can be; else null.</param>
public sealed record PromisedWindow(
    EdtfDate Window, DateBasis Basis, string? Reason, Evidence Evidence, DateOnly? DerivedDue = null)
{
    /// <summary>
    /// It is due until this day; see <see cref="EdtfDate.DueUntil"/>. Nobody promises what is over: of the days that may be its last,
    /// none before that of the promise is. A year of the twenties promised in June 2025 ends in December 2025 at the earliest.
    /// </summary>
    public DateOnly DueUntil => FirstEndFrom(Evidence.Date.Earliest > Since ? Evidence.Date.Earliest : Since);

    /// <summary>The promise whose deadline it is was made, made again or set going on this day or later.</summary>
    internal DateOnly Since { get; private init; }

    /// <summary>It was over before it was announced: a slip of a source or of a clerk, and no deadline.</summary>
    internal bool IsOverWhenAnnounced => Window.DeadlineLatest < Evidence.Date.Earliest;

    /// <summary>The same, as the deadline of what is owed from a day on.</summary>
    internal PromisedWindow OwedSince(DateOnly day) => day > DueUntil && day <= Window.DeadlineLatest ? this with { Since = day } : this;

    /// <summary>
    /// Whether the window's end was over by a day that lies between the two given: certainly after the last day that it may mean,
    /// possibly after the last day as stated, where that is another.
    /// </summary>
    public Certainty OverBy(DateOnly earliest, DateOnly latest) =>
        earliest > Window.DeadlineLatest ? Certainty.Certainly
        : latest > DueUntil ? Certainty.Possibly
        : Certainty.No;

    private DateOnly FirstEndFrom(DateOnly day)
    {
        var end = DerivedDue ?? Window.DueUntil;
        if (day <= end || day > Window.DeadlineLatest)
        {
            return end;
        }

        var months = Window.Text.Split('/')[^1] switch
        {
            [_, _, _, _, '-', 'X', 'X'] => 1,
            [_, _, _, 'X'] => 12,
            _ => 0,
        };
        return months == 0
            ? day
            : Enumerable.Range(1, int.MaxValue).Select(step => end.AddMonths(step * months)).First(later => later >= day);
    }
}

/// <summary>It was put off, and no new time was announced: the time is open until one is.</summary>
/// <param name="Reason">If a source says.</param>
/// <param name="After">How many windows had been announced before.</param>
public sealed record PutOff(string? Reason, Evidence Evidence, int After)
{
    /// <summary>
    /// A new time that was announced on the very day of the putting off came after it, whichever was recorded first, as nobody puts off
    /// twice on one day.
    /// </summary>
    /// <param name="opening">What it was first heard of with; the time announced there is what was put off.</param>
    internal static PutOff Of(string? reason, Evidence evidence, ValueList<PromisedWindow> windows, Guid? opening) => new(
        reason, evidence,
        windows.Count - windows.Reverse().TakeWhile(
            window => window.Evidence.Entry != opening && IsOneDay(window.Evidence.Date, evidence.Date)).Count());

    private static bool IsOneDay(When one, When other) => (one, other) is (When.Dated { Date: var day }, When.Dated { Date: var same })
        && day.Earliest == day.Latest && (day.Earliest, day.Latest) == (same.Earliest, same.Latest);
}

/// <summary>An answer that imprecise dates may leave open.</summary>
public enum Certainty
{
    No,
    Possibly,
    Certainly,
}

/// <summary>
/// How far a promise moved, in days: at least and at most, which differ where an end is uncertain. Negative when it moved forward.
/// </summary>
public sealed record Slip(int AtLeastDays, int AtMostDays)
{
    /// <summary>From the last day of one window to that of the other.</summary>
    /// <returns>Null when one of the windows has no end in time.</returns>
    public static Slip? Between(PromisedWindow first, PromisedWindow current) =>
        new[] { first, current }.Any(window => window.DueUntil == DateOnly.MinValue || window.Window.DeadlineLatest == DateOnly.MaxValue)
            ? null
            : new(
                current.DueUntil.DayNumber - first.Window.DeadlineLatest.DayNumber,
                current.Window.DeadlineLatest.DayNumber - first.DueUntil.DayNumber);

    /// <summary>From the day on which something was expected to that on which it is expected now, or was.</summary>
    /// <remarks>What is expected in a month may come on any day of it: an estimate is no deadline.</remarks>
    /// <returns>Null when a date has no first or no last day.</returns>
    public static Slip? OfExpected(EdtfDate first, EdtfDate current) =>
        new[] { first, current }.Any(date => date.Earliest == DateOnly.MinValue || date.Latest == DateOnly.MaxValue)
            ? null
            : new(current.Earliest.DayNumber - first.Latest.DayNumber, current.Latest.DayNumber - first.Earliest.DayNumber);

    /// <returns>From the first window to the last; null while there is only one, or the time is open.</returns>
    public static Slip? Of(ValueList<PromisedWindow> windows, bool timeOpen = false) =>
        !timeOpen && windows is [var first, .., var current] ? Between(first, current) : null;
}

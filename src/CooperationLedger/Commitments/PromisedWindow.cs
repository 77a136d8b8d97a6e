using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>A window that was promised once; later promises do not take it away.</summary>
/// <param name="Reason">Why it replaced the one before, if a source says.</param>
public sealed record PromisedWindow(EdtfDate Window, DateBasis Basis, string? Reason, Evidence Evidence)
{
    /// <summary>
    /// Whether the window's end was over by a day that lies between the two given: certainly after the latest day of its end,
    /// possibly after the earliest.
    /// </summary>
    public Certainty OverBy(DateOnly earliest, DateOnly latest) =>
        earliest > Window.DeadlineLatest ? Certainty.Certainly
        : latest > Window.DeadlineEarliest ? Certainty.Possibly
        : Certainty.No;
}

/// <summary>An answer that imprecise dates may leave open.</summary>
public enum Certainty
{
    No,
    Possibly,
    Certainly,
}

/// <summary>
/// How far a promise moved, in days: at least and at most, since windows are seldom one day. Negative when it moved forward.
/// </summary>
public sealed record Slip(int AtLeastDays, int AtMostDays)
{
    /// <returns>Null when one of the windows has no end in time.</returns>
    public static Slip? Between(EdtfDate first, EdtfDate current) =>
        new[] { first, current }.Any(window => window.DeadlineEarliest == DateOnly.MinValue || window.DeadlineLatest == DateOnly.MaxValue)
            ? null
            : new(
                current.DeadlineEarliest.DayNumber - first.DeadlineLatest.DayNumber,
                current.DeadlineLatest.DayNumber - first.DeadlineEarliest.DayNumber);
}

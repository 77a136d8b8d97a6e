using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>What will be due soon, as far as an imprecise window shows it.</summary>
public static class FallsDue
{
    /// <summary>
    /// Whether the last day of a window is one of the days from <paramref name="on"/> to so many days later, both counted.
    /// </summary>
    /// <returns>
    /// Certainly when each possible last day is; possibly when one is, or one may be between them: such a window may be over already, or
    /// end later.
    /// </returns>
    /// <param name="days">0 or more.</param>
    public static Certainty Within(EdtfDate window, DateOnly on, int days) => Within(window.DueUntil, window.DeadlineLatest, on, days);

    private static Certainty Within(DateOnly dueUntil, DateOnly certainlyOver, DateOnly on, int days)
    {
        var (earliest, latest) = (dueUntil.DayNumber, certainlyOver.DayNumber);
        var (first, last) = (on.DayNumber, on.DayNumber + (long)days);
        return latest < first || earliest > last ? Certainty.No
            : earliest >= first && latest <= last ? Certainty.Certainly
            : Certainty.Possibly;
    }

    /// <summary>
    /// The same of the current window of a commitment; what is no longer open, or has no deadline, falls due no more. Of what recurs,
    /// each time that is open may.
    /// </summary>
    public static Certainty Within(CommitmentStatus status, int days)
    {
        Certainty OfOne(PromisedWindow? window, Certainty owed) => window is null
            ? Certainty.No
            : new[] { owed, Within(window.DueUntil, window.Window.DeadlineLatest, status.On, days) }.Min();
        return status is not { IsOpen: true, Current: { } current } ? Certainty.No
            : status.Occurrences.Count > 0 ? status.Occurrences.Where(one => one.IsOpen).Select(one => OfOne(one.Window, one.Owed))
                .DefaultIfEmpty(Certainty.No).Max()
            : OfOne(current, status.Owed);
    }
}

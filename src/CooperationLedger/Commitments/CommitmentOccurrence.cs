using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>One time of a promise that recurs, with its own due day and its own fulfilment.</summary>
/// <param name="Period">The year, half year, quarter or month in which it is due.</param>
/// <param name="Due">The last day of that, or of the time to which it was put off; null while that is open.</param>
/// <param name="Possibly">What it rests on may not have happened by the day asked about, or may belong to another period.</param>
/// <param name="PutOff">That it was put off, the last time; null where it was not.</param>
public sealed record CommitmentOccurrence(
    EdtfDate Period, DateOnly? Due, Fulfilment Status, Certainty Overdue, Certainty Late, bool Possibly, Evidence? ShownBy,
    CommitmentPostponement? PutOff = null)
{
    /// <summary>When it is due; null while its time is open.</summary>
    internal PromisedWindow? Window { get; private init; }

    /// <summary>
    /// Whether it is one of the times promised, and was not over before the promise was made, made again or set going.
    /// </summary>
    internal Certainty Owed { get; private init; }

    public bool IsOpen => Owed != Certainty.No && !IsSettled;

    /// <summary>Something shows that it was met, or not met.</summary>
    internal bool IsSettled => Status is Fulfilment.Met or Fulfilment.NotMet;

    /// <summary>
    /// Those that began by a day or were put off, and the next one if all of them are settled; those that are not owed too, as long as
    /// they were once. None while it waits.
    /// </summary>
    internal static ValueList<CommitmentOccurrence> Of(CommitmentView commitment, Recurrence recurrence, CommitmentTimes times, DateOnly on)
    {
        if (times.IsWaiting)
        {
            return [];
        }

        var until = commitment.Withdrawal?.Evidence.Date.Latest is { } withdrawn && withdrawn < on ? withdrawn : on;
        var matching = new OccurrenceMatching(commitment, recurrence.PeriodsBy(
            until, times.BegunEarliest, OwedSince.Happened(commitment.MadeBy!), commitment.Postponements.Select(one => one.For)));
        List<CommitmentOccurrence> all = [.. matching.Times.Select(time => Of(commitment, time, matching, times, on))];
        bool IsBegun(CommitmentOccurrence one) => one.Period.Earliest <= until || one.PutOff is not null;
        var isNextDue = commitment.Withdrawal is null && !all.Exists(one => IsBegun(one) && one.IsOpen);
        var next = isNextDue ? all.Find(one => !IsBegun(one)) : null;
        return [.. all.Where(one => IsBegun(one) || one == next)];
    }

    private static CommitmentOccurrence Of(
        CommitmentView commitment, OccurrenceTime time, OccurrenceMatching matching, CommitmentTimes times, DateOnly on)
    {
        var (status, evidence, possibly) = matching.ShownOf(time) is (var extent, var shown, var how)
            ? (StatusOf(extent), shown, shown.Possibly || how == Certainty.Possibly)
            : (Fulfilment.Scheduled, (Evidence?)null, false);
        var window = time.Window?.OwedSince(times.Since.Max(since => since.Earliest));
        var owed = new[] { time.Period.IsOwn, times.OwedBy(time.Window) }.Min();
        var open = status is Fulfilment.Scheduled or Fulfilment.PartiallyMet ? Certainty.Certainly
            : possibly ? Certainty.Possibly
            : Certainty.No;
        return new(
            time.Period.Period, window?.DueUntil, status,
            commitment.Withdrawal is null && window is not null
                ? new[] { open, owed, times.Triggering, window.OverBy(on, on) }.Min()
                : Certainty.No,
            status is Fulfilment.Met && window is not null
                ? new[] { owed, window.OverBy(evidence!.Date.Earliest, evidence.Date.Latest < on ? evidence.Date.Latest : on) }.Min()
                : Certainty.No,
            possibly, evidence, time.PutOff)
        {
            Window = window,
            Owed = owed,
        };
    }

    private static Fulfilment StatusOf(EvidenceExtent extent) => extent switch
    {
        EvidenceExtent.Met => Fulfilment.Met,
        EvidenceExtent.PartiallyMet => Fulfilment.PartiallyMet,
        _ => Fulfilment.NotMet,
    };
}

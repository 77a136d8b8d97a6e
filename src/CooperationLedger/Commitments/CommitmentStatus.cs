using CooperationLedger.Chronicles;

namespace CooperationLedger.Commitments;

/// <summary>The status of OCDS milestones, and withdrawn. Not met is said only on evidence, never on silence.</summary>
public enum Fulfilment
{
    Scheduled,
    Met,
    PartiallyMet,
    NotMet,
    Withdrawn,
}

/// <summary>How a commitment stands on a day, derived from its own dossier and that of what it is about; never stored.</summary>
/// <param name="On">The day asked about (UTC).</param>
/// <param name="Made">Whether it had been promised by that day.</param>
/// <param name="Windows">
/// Every window promised by that day, in the order of announcement; without those that were over before the promise was made.
/// </param>
/// <param name="PutOffs">Every time that it was put off by that day without a new time.</param>
/// <param name="Current">The window that holds: its last day is the deadline. Null when no time is promised, or it is open.</param>
/// <param name="TimeOpen">
/// It was put off without a new time, or promised again without one after its time was over: it has no deadline until one is announced.
/// </param>
/// <param name="Overdue">Whether the last day of the current window is over with nothing to show; <see cref="Certainty.No"/> when it
/// is certainly not open.</param>
/// <param name="Late">Whether what met it came after the first window promised.</param>
/// <param name="Possibly">What the status rests on may not have happened by that day.</param>
/// <param name="ShownBy">The evidence that the status rests on; null while nothing is recorded.</param>
/// <param name="Later">How it stood after all that is recorded, where that happened after the day; null where nothing did.</param>
/// <param name="ShownLater">The evidence that <paramref name="Later"/> rests on.</param>
public sealed record CommitmentStatus(
    DateOnly On,
    Certainty Made,
    Fulfilment Status,
    ValueList<PromisedWindow> Windows,
    ValueList<PutOff> PutOffs,
    PromisedWindow? Current,
    bool TimeOpen,
    Certainty Overdue,
    Certainty Late,
    bool Possibly,
    Evidence? ShownBy,
    Fulfilment? Later = null,
    Evidence? ShownLater = null)
{
    /// <summary>It was promised and may still be met: nothing recorded ended it by that day.</summary>
    public bool IsOpen => Made != Certainty.No && Status is Fulfilment.Scheduled or Fulfilment.PartiallyMet;

    /// <summary>From the first window to the current one; null while there is only one, or the time is open.</summary>
    public Slip? Slip => Commitments.Slip.Of(Windows, timeOpen: Current is null);

    /// <summary>Days since the last day of the current window; null unless it is certainly over.</summary>
    public int? DaysOver => Overdue == Certainty.Certainly ? On.DayNumber - Current!.Window.DeadlineLatest.DayNumber : null;

    /// <summary>How it stands on a day, by what had happened then; what is known to have happened later is said beside it.</summary>
    /// <param name="commitment">As it was by that day.</param>
    /// <param name="subject">The dossier that the commitment names, as it was by that day; null when it names none.</param>
    /// <param name="known">The commitment with all that is known of it, where that is more.</param>
    /// <param name="subjectKnown">The dossier that it names with all that is known of it.</param>
    public static CommitmentStatus Of(
        CommitmentView commitment, ICommitmentSubject? subject, DateOnly on,
        CommitmentView? known = null, ICommitmentSubject? subjectKnown = null)
    {
        var made = MadeBy(commitment, on);
        var (windows, putOffs, timeOpen, current) = TimesOf(commitment, subject);
        var (status, shown) = StatusOf(commitment, subject);
        var (later, shownLater) = known is null ? (status, shown) : StatusOf(known, subjectKnown);
        var possibly = shown?.Evidence.Possibly ?? false;
        var open = status is Fulfilment.Scheduled or Fulfilment.PartiallyMet ? Certainty.Certainly
            : possibly ? Certainty.Possibly
            : Certainty.No;
        return new(
            on, made, status, windows, putOffs, current, timeOpen,
            Overdue: new[] { made, open, current?.OverBy(on, on) ?? Certainty.No }.Min(),
            Late: status is Fulfilment.Met && windows is [var first, ..] ? LateBy(first, shown!, on) : Certainty.No,
            possibly, shown?.Evidence,
            later == status ? null : later, later == status ? null : shownLater?.Evidence);
    }

    private static Certainty MadeBy(CommitmentView commitment, DateOnly on) => commitment.MadeBy switch
    {
        null => Certainty.No,
        { Date.Earliest: var earliest } when earliest > on => Certainty.No,
        { Possibly: true } => Certainty.Possibly,
        _ => Certainty.Certainly,
    };

    /// <remarks>
    /// No promise is for a time that was over when it was made: such a window of a train is no deadline of a later promise to run it.
    /// Promised again without a time, it is due no more by a day that was over before.
    /// </remarks>
    private static (ValueList<PromisedWindow>, ValueList<PutOff>, bool TimeOpen, PromisedWindow? Current) TimesOf(
        CommitmentView commitment, ICommitmentSubject? subject)
    {
        if (commitment is not { Terms: { } terms, MadeBy: { } first })
        {
            return ([], [], false, null);
        }

        var isSubjects = terms.HasTimesOfItsSubject;
        var all = isSubjects ? subject?.WindowsOf(terms) ?? [] : commitment.Windows;
        var isPutOff = isSubjects ? subject?.IsTimeOpen(terms) ?? false : commitment.TimeOpen;
        var renewed = commitment.Renewals.LastOrDefault()?.Evidence;
        var current = isPutOff || all is not [.., var last] || IsOverBefore(last, renewed ?? first) ? null : last;
        ValueList<PromisedWindow> windows = [.. all.Where(window => !IsOverBefore(window, first))];
        var putOffs = isSubjects ? subject?.PutOffsOf(terms) ?? [] : commitment.PutOffs;
        return (windows, putOffs, isPutOff || (current is null && renewed is not null && windows.Count > 0), current);
    }

    private static bool IsOverBefore(PromisedWindow window, Evidence promise) => window.Window.DeadlineLatest < promise.Date.Earliest;

    private static Certainty LateBy(PromisedWindow first, Proof met, DateOnly on) => first.OverBy(
        met.OrEarlier ? DateOnly.MinValue : met.Evidence.Date.Earliest,
        met.Evidence.Date.Latest < on ? met.Evidence.Date.Latest : on);

    private static (Fulfilment, Proof?) StatusOf(CommitmentView commitment, ICommitmentSubject? subject)
    {
        var proof = commitment.Terms is { } terms ? subject?.ProofOf(terms) : null;
        return (proof, commitment.Decisive, commitment.Withdrawal) switch
        {
            ({ } shown, _, _) => (Fulfilment.Met, shown),
            (_, { Extent: EvidenceExtent.Met, Evidence: var shown }, _) => (Fulfilment.Met, new(shown)),
            (_, _, { Evidence: var shown }) => (Fulfilment.Withdrawn, new(shown)),
            (_, { Extent: EvidenceExtent.PartiallyMet, Evidence: var shown }, _) => (Fulfilment.PartiallyMet, new(shown)),
            (_, { Extent: EvidenceExtent.NotMet, Evidence: var shown }, _) => (Fulfilment.NotMet, new(shown)),
            _ => (Fulfilment.Scheduled, null),
        };
    }
}

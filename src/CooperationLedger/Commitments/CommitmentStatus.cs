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

/// <summary>The status of a commitment on a day, derived from its own dossier and its subject's dossier; never stored.</summary>
/// <param name="On">The day asked about (UTC).</param>
/// <param name="Made">
/// Whether it had been promised by that day. Whatever that day was, a time that is over was promised before its end.
/// </param>
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
/// <param name="Waiting">What it is promised to follow is not recorded: until then it has no deadline.</param>
/// <param name="TriggeredBy">What shows that it is owed from now on, where something had to happen first.</param>
/// <param name="Progress">Of a measured target.</param>
/// <param name="Occurrences">Of a commitment that recurs: each time that began by the day, and the next if all of them are settled.</param>
/// <param name="Later">Its status after everything recorded, where something happened after the day; null where nothing did.</param>
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
    Evidence? ShownLater = null,
    bool Waiting = false,
    Evidence? TriggeredBy = null,
    TargetProgress? Progress = null,
    ValueList<CommitmentOccurrence> Occurrences = default)
{
    /// <summary>Whether its current window is a deadline of it: possibly, where what has to happen first may have come after.</summary>
    internal Certainty Owed { get; private init; } = Certainty.Certainly;

    /// <summary>It was promised and may still be met: nothing recorded ended it by that day.</summary>
    public bool IsOpen => Made != Certainty.No && Status is Fulfilment.Scheduled or Fulfilment.PartiallyMet;

    /// <summary>From the first window to the current one; null while there is only one, or the time is open.</summary>
    public Slip? Slip => Commitments.Slip.Of(Windows, timeOpen: Current is null);

    /// <summary>Days since the last day of the current window; null unless it is certainly over.</summary>
    public int? DaysOver => Overdue == Certainty.Certainly ? On.DayNumber - Current!.Window.DeadlineLatest.DayNumber : null;

    /// <summary>Its status on a day, by what had happened up to it; what is known to have happened later is given beside it.</summary>
    /// <param name="commitment">As it was by that day.</param>
    /// <param name="subject">The dossier that the commitment names, as it was by that day; null when it names none.</param>
    /// <param name="known">The commitment with all that is known of it, where that is more.</param>
    /// <param name="subjectKnown">The dossier that it names with all that is known of it.</param>
    /// <param name="trigger">The dossier whose event has to happen first, as it was by that day; null when it names none.</param>
    public static CommitmentStatus Of(
        CommitmentView commitment, ICommitmentSubject? subject, DateOnly on,
        CommitmentView? known = null, ICommitmentSubject? subjectKnown = null, ICommitmentSubject? trigger = null)
    {
        var made = MadeBy(commitment, on);
        var times = CommitmentTimes.Of(commitment, subject, trigger, on);
        if (commitment is { Terms.Every: { } recurrence, MadeBy: not null } && made != Certainty.No)
        {
            return OfAll(commitment, CommitmentOccurrence.Of(commitment, recurrence, times, on), times, made, on);
        }

        var (status, shown) = StatusOf(commitment, subject, on);
        var (later, shownLater) = known is null ? (status, shown) : StatusOf(known, subjectKnown, DateOnly.MaxValue);
        var possibly = shown?.Evidence.Possibly ?? false;
        var open = status is Fulfilment.Scheduled or Fulfilment.PartiallyMet ? Certainty.Certainly
            : possibly ? Certainty.Possibly
            : Certainty.No;
        return new(
            on, made, status, times.Windows, times.PutOffs, times.Current, times.IsOpen,
            Overdue: made == Certainty.No ? Certainty.No : new[] { open, times.Owed, times.Current?.OverBy(on, on) ?? Certainty.No }.Min(),
            Late: status is Fulfilment.Met && times.Windows is [var first, ..]
                ? new[] { LateBy(first, shown!, on), times.OwedBy(first) }.Min()
                : Certainty.No,
            possibly, shown?.Evidence,
            later == status ? null : later, later == status ? null : shownLater?.Evidence,
            times.IsWaiting, times.TriggeredBy, ProgressOf(commitment))
        {
            Owed = times.Owed,
        };
    }

    /// <summary>Of what recurs: open until it is taken back, or each of its times is settled and the last one was promised.</summary>
    /// <remarks>
    /// By when it is due and whether it is overdue are of one time: of what is most surely overdue, that which was due first.
    /// </remarks>
    private static CommitmentStatus OfAll(
        CommitmentView commitment, ValueList<CommitmentOccurrence> all, CommitmentTimes times, Certainty made, DateOnly on)
    {
        var isOver = all is [.., { Owed: Certainty.No, IsSettled: false }];
        var isSettled = all.Count > 0 && !isOver && !all.Any(one => one.IsOpen);
        var surest = all.Where(one => one.Window is not null && (one.IsOpen || one.Overdue != Certainty.No))
            .OrderByDescending(one => one.Overdue).ThenBy(one => one.Window!.Window.DeadlineLatest).ThenBy(one => one.Due).FirstOrDefault();
        var settled = all.LastOrDefault(one => one.IsSettled);
        var (status, shown) = (commitment.Withdrawal, settled) switch
        {
            ({ Evidence: var withdrawn }, _) => (Fulfilment.Withdrawn, withdrawn),
            (_, null) => (Fulfilment.Scheduled, (Evidence?)null),
            (_, { } last) when !isSettled => (Fulfilment.PartiallyMet, last.ShownBy),
            (_, { } last) => (all.Any(one => one.Status is Fulfilment.NotMet) ? Fulfilment.NotMet : Fulfilment.Met, last.ShownBy),
        };
        return new(
            on, made, status, [], [],
            surest?.Window, TimeOpen: surest is null && !times.IsWaiting && !isSettled && commitment.Withdrawal is null,
            Overdue: surest?.Overdue ?? Certainty.No,
            Late: Certainty.No, shown?.Possibly ?? false, shown,
            Waiting: times.IsWaiting, TriggeredBy: times.TriggeredBy, Progress: ProgressOf(commitment),
            Occurrences: [.. all.Where(one => one.Owed != Certainty.No || one.ShownBy is not null)])
        {
            Owed = surest?.Owed ?? Certainty.Certainly,
        };
    }

    private static TargetProgress? ProgressOf(CommitmentView commitment) =>
        commitment.Terms?.Target is { } target ? TargetProgress.Of(target, commitment.Measurements) : null;

    private static Certainty MadeBy(CommitmentView commitment, DateOnly on) => commitment.MadeBy switch
    {
        null => Certainty.No,
        { Date.Earliest: var earliest } when earliest > on => Certainty.No,
        { Possibly: true } => Certainty.Possibly,
        _ => Certainty.Certainly,
    };

    private static Certainty LateBy(PromisedWindow first, Proof met, DateOnly on) => first.OverBy(
        met.OrEarlier ? DateOnly.MinValue : met.Evidence.Date.Earliest,
        new[] { met.Evidence.Date.Latest, on }.Min());

    /// <param name="by">What shows it only later, as an entry into force that is announced, does not show it yet.</param>
    private static (Fulfilment, Proof?) StatusOf(CommitmentView commitment, ICommitmentSubject? subject, DateOnly by)
    {
        var proof = commitment.Terms is { } terms ? subject?.ProofOf(terms) ?? Proof.Of(ProgressOf(commitment)?.Reached?.Evidence) : null;
        return (proof?.By(by), commitment.Decisive, commitment.Withdrawal) switch
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

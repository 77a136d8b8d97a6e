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
/// <param name="Windows">Every window promised, in the order of announcement.</param>
/// <param name="Overdue">Whether the last day of the current window is over with nothing to show; <see cref="Certainty.No"/> when it
/// no longer stands open.</param>
/// <param name="Late">Whether what met it came after the first window promised.</param>
/// <param name="Possibly">What the status rests on may not have happened by that day.</param>
/// <param name="ShownBy">The evidence that the status rests on; null while nothing is recorded.</param>
public sealed record CommitmentStatus(
    DateOnly On,
    Fulfilment Status,
    ValueList<PromisedWindow> Windows,
    Certainty Overdue,
    Certainty Late,
    bool Possibly,
    Evidence? ShownBy)
{
    /// <summary>It may still be met: nothing recorded ended it.</summary>
    public bool IsOpen => Status is Fulfilment.Scheduled or Fulfilment.PartiallyMet;

    public PromisedWindow? Current => Windows.LastOrDefault();

    public Slip? Slip => Windows is [var first, .., var current] ? Slip.Between(first.Window, current.Window) : null;

    /// <summary>Days since the last day of the current window; null unless it is certainly over.</summary>
    public int? DaysOver => Overdue == Certainty.Certainly ? On.DayNumber - Current!.Window.DeadlineLatest.DayNumber : null;

    /// <param name="subject">The dossier that the commitment names; null when it names none.</param>
    public static CommitmentStatus Of(CommitmentView commitment, ICommitmentSubject? subject, DateOnly on)
    {
        var windows = commitment.Terms is not { } terms ? ValueList.Of<PromisedWindow>([])
            : terms.Window is { } own ? [new PromisedWindow(own, terms.WindowBasis, null, commitment.MadeBy!)]
            : subject?.WindowsOf(terms) ?? [];
        var (status, shown) = StatusOf(commitment, subject);
        var open = status is Fulfilment.Scheduled or Fulfilment.PartiallyMet;
        return new(
            on, status, windows,
            Overdue: open && windows is [.., var current] ? current.OverBy(on, on) : Certainty.No,
            Late: status is Fulfilment.Met && windows is [var first, ..] ? LateBy(first, shown!, on) : Certainty.No,
            Possibly: shown?.Evidence.Possibly ?? false,
            shown?.Evidence);
    }

    private static Certainty LateBy(PromisedWindow first, Proof met, DateOnly on) => first.OverBy(
        met.OrEarlier ? DateOnly.MinValue : met.Evidence.Date.Earliest,
        met.Evidence.Date.Latest < on ? met.Evidence.Date.Latest : on);

    private static (Fulfilment, Proof?) StatusOf(CommitmentView commitment, ICommitmentSubject? subject)
    {
        var proof = commitment.Terms is { } terms ? subject?.ProofOf(terms) : null;
        return (proof, commitment.Findings.LastOrDefault(), commitment.Withdrawal) switch
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

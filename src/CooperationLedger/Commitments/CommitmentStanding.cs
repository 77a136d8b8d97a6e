using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;

namespace CooperationLedger.Commitments;

/// <summary>The status of OCDS milestones, and withdrawn. Not met is said only on evidence, never on silence.</summary>
public enum CommitmentStatus
{
    Scheduled,
    Met,
    PartiallyMet,
    NotMet,
    Withdrawn,
}

/// <summary>How a commitment stands on a day, derived from its own dossier and its train's; never stored.</summary>
/// <param name="On">The day asked about (UTC).</param>
/// <param name="Windows">Every window promised, in the order of announcement.</param>
/// <param name="Overdue">Whether the last day of the current window is over with nothing to show; <see cref="Certainty.No"/> when it no longer stands open.</param>
/// <param name="Late">Whether what met it came after the first window promised.</param>
/// <param name="Possibly">What the status rests on may not have happened by that day.</param>
/// <param name="ShownBy">The evidence that the status rests on; null while nothing is recorded.</param>
public sealed record CommitmentStanding(
    DateOnly On,
    CommitmentStatus Status,
    ValueList<PromisedWindow> Windows,
    Certainty Overdue,
    Certainty Late,
    bool Possibly,
    Evidence? ShownBy)
{
    public PromisedWindow? Current => Windows.LastOrDefault();

    public Slip? Slip => Windows is [var first, .., var current] ? Slip.Between(first.Window, current.Window) : null;

    /// <summary>Days since the last day of the current window; null unless it is certainly over.</summary>
    public int? DaysOver => Overdue == Certainty.Certainly ? On.DayNumber - Current!.Window.DeadlineLatest.DayNumber : null;

    /// <param name="train">The train that the commitment names; null when it names none.</param>
    public static CommitmentStanding Of(CommitmentView commitment, CargoTrainView? train, DateOnly on)
    {
        var windows = train is not null ? train.Windows
            : commitment is { Terms.Window: { } own, MadeBy: { } made } ? [new PromisedWindow(own, commitment.Terms.WindowBasis, null, made)]
            : ValueList.Of<PromisedWindow>([]);
        var (status, shownBy) = StatusOf(commitment, train);
        var open = status is CommitmentStatus.Scheduled or CommitmentStatus.PartiallyMet;
        return new(
            on, status, windows,
            Overdue: open && windows is [.., var current] ? current.OverBy(on, on) : Certainty.No,
            Late: status is CommitmentStatus.Met && windows is [var first, ..]
                ? LateBy(first, shownBy!, on, leftBefore: commitment.Terms?.ShownBy is CommitmentProof.TrainDeparted && IsOfItsWay(shownBy!, train))
                : Certainty.No,
            Possibly: shownBy?.Possibly ?? false,
            shownBy);
    }

    /// <param name="leftBefore">The evidence is of a train on its way or arrived, which left on that day or on any earlier one.</param>
    private static Certainty LateBy(PromisedWindow first, Evidence met, DateOnly on, bool leftBefore) => first.OverBy(
        leftBefore ? DateOnly.MinValue : met.Date.Earliest,
        met.Date.Latest < on ? met.Date.Latest : on);

    private static bool IsOfItsWay(Evidence evidence, CargoTrainView? train) =>
        evidence == (train?.BorderCrossings.FirstOrDefault() ?? train?.Arrival)?.Evidence;

    private static (CommitmentStatus, Evidence?) StatusOf(CommitmentView commitment, CargoTrainView? train)
    {
        var proof = commitment.Terms?.ShownBy switch
        {
            CommitmentProof.TrainDeparted => (train?.Departure ?? train?.BorderCrossings.FirstOrDefault() ?? train?.Arrival)?.Evidence,
            CommitmentProof.TrainArrived => train?.Arrival?.Evidence,
            _ => null,
        };
        return (proof, commitment.Findings.LastOrDefault(), commitment.Withdrawal) switch
        {
            ({ } shown, _, _) => (CommitmentStatus.Met, shown),
            (_, { Extent: EvidenceExtent.Met, Evidence: var shown }, _) => (CommitmentStatus.Met, shown),
            (_, _, { Evidence: var shown }) => (CommitmentStatus.Withdrawn, shown),
            (_, { Extent: EvidenceExtent.PartiallyMet, Evidence: var shown }, _) => (CommitmentStatus.PartiallyMet, shown),
            (_, { Extent: EvidenceExtent.NotMet, Evidence: var shown }, _) => (CommitmentStatus.NotMet, shown),
            _ => (CommitmentStatus.Scheduled, null),
        };
    }
}

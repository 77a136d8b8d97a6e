using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>What is known of a train.</summary>
/// <param name="Windows">Every window that was promised, in the order of announcement; the last is the current one.</param>
public sealed record CargoTrainView(
    string Id,
    CargoTrainService? Service,
    ValueList<PromisedWindow> Windows,
    CargoTrainStep? Departure,
    ValueList<CargoTrainStep> BorderCrossings,
    CargoTrainStep? Arrival,
    CargoTrainStep? Cancellation) : ICommitmentSubject
{
    public string Title => Service?.Title ?? Id;

    public CargoTrainStatus Status => this switch
    {
        { Arrival: not null } => CargoTrainStatus.Arrived,
        { Cancellation: not null } => CargoTrainStatus.Cancelled,
        { Departure: not null } or { BorderCrossings.Count: > 0 } => CargoTrainStatus.UnderWay,
        { Windows.Count: > 0 } => CargoTrainStatus.Scheduled,
        _ => CargoTrainStatus.Opened,
    };

    /// <summary>From the first promised window to the current one; null while there is only one.</summary>
    public Slip? Slip => Windows is [var first, .., var current] ? Slip.Between(first.Window, current.Window) : null;

    public ValueList<PromisedWindow> WindowsOf(CommitmentRegistered terms) => Windows;

    public Proof? ProofOf(CommitmentRegistered terms) => (terms.ShownBy, this) switch
    {
        (CommitmentProof.TrainDeparted, { Departure: { } departed }) => new(departed.Evidence),
        (CommitmentProof.TrainDeparted, _) => Proof.Of((BorderCrossings.FirstOrDefault() ?? Arrival)?.Evidence, orEarlier: true),
        (CommitmentProof.TrainArrived, _) => Proof.Of(Arrival?.Evidence),
        _ => null,
    };

    public static CargoTrainView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new CargoTrainView(chronicle.Dossier, null, [], null, [], null, null), See);

    private static CargoTrainView See(CargoTrainView view, ChronicleEntry entry) => entry.Event switch
    {
        CargoTrainOpened opened => view with { Service = opened.Service },
        CargoTrainScheduled scheduled => view with
        {
            Service = scheduled.Service,
            Windows = [.. view.Windows, new(scheduled.Window, scheduled.WindowBasis, null, Evidence.Of(entry))],
        },
        CargoTrainRescheduled moved => (view.Cancellation is null ? view : BeforeItLeft(view)) with
        {
            Windows = [.. view.Windows, new(moved.Window, moved.WindowBasis, moved.Reason, Evidence.Of(entry))],
        },
        CargoTrainDeparted departed => view with { Departure = new(departed.From, null, Evidence.Of(entry)) },
        CargoTrainCrossedBorder crossed => view with
        {
            BorderCrossings = [.. view.BorderCrossings, new(crossed.At, null, Evidence.Of(entry))],
        },
        CargoTrainArrived arrived => view with { Arrival = new(arrived.At, null, Evidence.Of(entry)) },
        CargoTrainCancelled cancelled => view with { Cancellation = new(null, cancelled.Reason, Evidence.Of(entry)) },
        _ => view,
    };

    /// <summary>A train that was called off and announced again waits anew; the run that was called off stays in the chronicle.</summary>
    private static CargoTrainView BeforeItLeft(CargoTrainView view) => view with { Departure = null, BorderCrossings = [], Cancellation = null };
}

/// <summary>How far the train has come, as far as is recorded.</summary>
public enum CargoTrainStatus
{
    Opened,
    Scheduled,
    UnderWay,
    Arrived,
    Cancelled,
}

/// <summary>A step that the train took, or its cancellation.</summary>
public sealed record CargoTrainStep(Place? Place, string? Reason, Evidence Evidence);

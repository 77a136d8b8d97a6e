using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>What is known of a train.</summary>
/// <param name="Windows">Every window that was promised, in the order of announcement; the last is the current one.</param>
/// <param name="Milestones">Every step that it took on its present run, in order of happening.</param>
/// <param name="Estimates">Everything that was expected of its present run, in the order of announcement.</param>
/// <param name="Manifest">What it carries, as last reported; null when no source says.</param>
/// <param name="Routes">Every route that was announced, in the order of announcement; the last is the current one.</param>
/// <param name="Figures">Every number that a source gives of it, in the order of reporting; none replaces another.</param>
/// <param name="PutOffs">Every time that it was put off without a new time.</param>
/// <param name="TimeOpen">It was put off, and no new time was announced since: the last window, if there is one, holds no longer.</param>
public sealed record CargoTrainView(
    string Id,
    CargoTrainService? Service,
    ValueList<PromisedWindow> Windows,
    CargoTrainStep? Cancellation = null,
    ValueList<CargoTrainMilestone> Milestones = default,
    ValueList<CargoTrainEstimate> Estimates = default,
    CargoTrainManifest? Manifest = null,
    ValueList<PutOff> PutOffs = default,
    bool TimeOpen = false,
    ValueList<AnnouncedTrainRoute> Routes = default,
    ValueList<ReportedFigure> Figures = default) : ICommitmentSubject
{
    public string Title => Service?.Title ?? Id;

    public CargoTrainStatus Status => this switch
    {
        { Arrival: not null } => CargoTrainStatus.Arrived,
        { Cancellation: not null } => CargoTrainStatus.Cancelled,
        { Milestones.Count: > 0 } => CargoTrainStatus.UnderWay,
        { TimeOpen: true } => CargoTrainStatus.Postponed,
        { Windows.Count: > 0 } => CargoTrainStatus.Scheduled,
        _ => CargoTrainStatus.Opened,
    };

    public CargoTrainStep? Departure => Steps(CargoTrainStepKind.Departed).FirstOrDefault();

    public ValueList<CargoTrainStep> BorderCrossings => [.. Steps(CargoTrainStepKind.AtBorder)];

    public CargoTrainStep? Arrival => Steps(CargoTrainStepKind.Arrived).FirstOrDefault();

    /// <summary>The window that holds now; null when none was announced, or it was put off since.</summary>
    public PromisedWindow? Current => TimeOpen ? null : Windows.LastOrDefault();

    /// <summary>From the first promised window to the current one; null while there is only one, or the time is open.</summary>
    public Slip? Slip => Commitments.Slip.Of(Windows, TimeOpen);

    /// <summary>Its steps from place to place, on the route announced for the train itself.</summary>
    public ValueList<CargoTrainLegStep> Legs => LegsOn(CargoTrainRoute.Of(Service));

    public ValueList<CargoTrainLegStep> LegsOn(CargoTrainRoute route) => CargoTrainLegStep.Of(route, Milestones, Estimates);

    public ValueList<PromisedWindow> WindowsOf(CommitmentRegistered terms) => Windows;

    public ValueList<PutOff> PutOffsOf(CommitmentRegistered terms) => PutOffs;

    public bool IsTimeOpen(CommitmentRegistered terms) => TimeOpen;

    public Proof? ProofOf(CommitmentRegistered terms) => (terms.ShownBy, this) switch
    {
        (CommitmentProof.TrainDeparted, { Departure: { } departed }) => new(departed.Evidence),
        (CommitmentProof.TrainDeparted, _) => Proof.Of(Milestones.FirstOrDefault()?.Evidence, orEarlier: true),
        (CommitmentProof.TrainArrived, _) => Proof.Of(Arrival?.Evidence),
        _ => null,
    };

    public static CargoTrainView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new CargoTrainView(chronicle.Dossier, null, []), (view, entry) => See(view, entry, chronicle.Entries[0].Id));

    /// <remarks>How far it came, the first step of each kind shows.</remarks>
    public IDossierView? ForLists() => this with
    {
        Windows = Windows.FirstAndLast(),
        Milestones = Milestones.Shortened(all => all.DistinctBy(milestone => milestone.Step)),
        Estimates = Estimates.LastAlone(),
        PutOffs = PutOffs.LastAlone(),
        Routes = Routes.LastAlone(),
        Figures = Figures.LastAlone(),
    };

    private IEnumerable<CargoTrainStep> Steps(CargoTrainStepKind step) =>
        from milestone in Milestones where milestone.Step == step select new CargoTrainStep(milestone.At, null, milestone.Evidence);

    private static CargoTrainView See(CargoTrainView view, ChronicleEntry entry, Guid opening) => entry.Event switch
    {
        CargoTrainOpened opened => view.Announced(opened.Service, null),
        CargoTrainScheduled scheduled => view.Announced(scheduled.Service, Evidence.Of(entry)) with
        {
            Windows = view.Windows.With(new(scheduled.Window, scheduled.WindowBasis, null, Evidence.Of(entry))),
            TimeOpen = false,
        },
        CargoTrainRescheduled moved => (view.Cancellation is null ? view : BeforeItLeft(view)).MovedBy(moved, Evidence.Of(entry), opening),
        CargoTrainRerouted moved => view.ReroutedBy(moved, Evidence.Of(entry)),
        CargoTrainFigureRecorded told => view with
        {
            Figures = view.Figures.With(new(told.Figure, told.AtLeast, told.AtMost ?? told.AtLeast, told.Note, Evidence.Of(entry))),
        },
        CargoTrainDeparted departed => view.Passing(entry, CargoTrainStepKind.Departed, departed.From),
        CargoTrainReachedStop reached => view.Passing(entry, CargoTrainStepKind.ReachedStop, reached.At),
        CargoTrainCrossedBorder crossed => view.Passing(entry, CargoTrainStepKind.AtBorder, crossed.At),
        CargoTrainHandedOver over => view.Passing(entry, CargoTrainStepKind.HandedOver, over.At, over.From, over.To),
        CargoTrainLeftStop left => view.Passing(entry, CargoTrainStepKind.LeftStop, left.From),
        CargoTrainArrived arrived => view.Passing(entry, CargoTrainStepKind.Arrived, arrived.At),
        CargoTrainStepEstimated told => view with
        {
            Estimates = view.Estimates.With(new(told.Step, told.At, told.Expected, told.ExpectedBasis, told.Reason, Evidence.Of(entry))),
        },
        CargoTrainManifestRecorded manifest => view with { Manifest = new(manifest.Consignments, Evidence.Of(entry)) },
        CargoTrainCancelled cancelled => view with { Cancellation = new(null, cancelled.Reason, Evidence.Of(entry)) },
        _ => view,
    };

    /// <remarks>A route that was announced on another day stays, where the announcement of the train says nothing of one.</remarks>
    private CargoTrainView Announced(CargoTrainService service, Evidence? evidence) => CargoTrainRoute.Of(service) switch
    {
        { IsStated: true } route => this with { Service = service, Routes = Routes.With(new(route, null, evidence)) },
        _ when Routes is [.., { Evidence: not null, Route: var route }] => this with { Service = On(service, route) },
        _ => this with { Service = service },
    };

    private CargoTrainView ReroutedBy(CargoTrainRerouted moved, Evidence evidence)
    {
        var route = new CargoTrainRoute(moved.Origin, moved.Via, moved.Destination);
        return this with
        {
            Service = Service is null ? null : On(Service, route),
            Routes = Routes.With(new(route, moved.Reason, evidence)),
        };
    }

    private static CargoTrainService On(CargoTrainService service, CargoTrainRoute route) =>
        service with { Origin = route.Origin, Destination = route.Destination, Via = route.Via };

    private CargoTrainView MovedBy(CargoTrainRescheduled moved, Evidence evidence, Guid opening) => moved.Window is { } window
        ? this with { Windows = Windows.With(new(window, moved.WindowBasis, moved.Reason, evidence)), TimeOpen = false }
        : With(PutOff.Of(moved.Reason, evidence, Windows, opening));

    private CargoTrainView With(PutOff putOff) =>
        this with { PutOffs = PutOffs.With(putOff), TimeOpen = TimeOpen || putOff.After == Windows.Count };

    private CargoTrainView Passing(ChronicleEntry entry, CargoTrainStepKind step, Place? at, Carrier? from = null, Carrier? to = null) =>
        this with { Milestones = Milestones.With(new(step, at, from, to, Evidence.Of(entry))) };

    /// <summary>A train that was called off and announced again waits anew; the run that was called off stays in the chronicle.</summary>
    private static CargoTrainView BeforeItLeft(CargoTrainView view) =>
        view with { Milestones = [], Estimates = [], Manifest = null, Cancellation = null };
}

using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>What a train is, only as far as a source says.</summary>
/// <param name="Between">The two states that it is to run between, whichever way.</param>
/// <param name="Via">Stations or countries on the way, in order.</param>
/// <param name="RunOf">The service that it is a run of, such as <c>service-karachi-moscow</c>; null when no source says.</param>
public sealed record CargoTrainService(
    string Title,
    ValueList<CountryCode> Between,
    Place? Origin = null,
    Place? Destination = null,
    ValueList<Place> Via = default,
    [Names("service")] string? RunOf = null);

/// <summary>How far a train has come; all that decides what may follow.</summary>
public abstract record CargoTrain
{
    private CargoTrain() { }

    public sealed record Unknown : CargoTrain;

    /// <param name="Window">Announced last; null before any was, and while it is put off.</param>
    /// <param name="Scheduled">It was announced for a time once.</param>
    public sealed record Waiting(EdtfDate? Window, CargoTrainRun Run, bool Scheduled) : CargoTrain;

    /// <param name="DepartureRecorded">False when it was first heard of on its way.</param>
    public sealed record UnderWay(bool DepartureRecorded, CargoTrainRun Run) : CargoTrain;

    /// <param name="Manifest">As last reported.</param>
    public sealed record Arrived(ValueList<Consignment> Manifest) : CargoTrain;

    public sealed record Cancelled : CargoTrain;

    public static readonly DossierKind Kind = new DossierKind<CargoTrain, CargoTrainView>(
        "train", new Unknown(), Evolve, CargoTrainView.Of,
        events:
        [
            EventName.Of<CargoTrainOpened>("cargo_train_opened"),
            EventName.Of<CargoTrainScheduled>("cargo_train_scheduled"),
            EventName.Of<CargoTrainRescheduled>("cargo_train_rescheduled"),
            EventName.Of<CargoTrainDeparted>("cargo_train_departed"),
            EventName.Of<CargoTrainCrossedBorder>("cargo_train_crossed_border"),
            EventName.Of<CargoTrainArrived>("cargo_train_arrived"),
            EventName.Of<CargoTrainCancelled>("cargo_train_cancelled"),
            EventName.Of<CargoTrainStepEstimated>("cargo_train_step_estimated"),
            EventName.Of<CargoTrainReachedStop>("cargo_train_reached_stop"),
            EventName.Of<CargoTrainLeftStop>("cargo_train_left_stop"),
            EventName.Of<CargoTrainHandedOver>("cargo_train_handed_over"),
            EventName.Of<CargoTrainManifestRecorded>("cargo_train_manifest_recorded"),
            EventName.Of<CargoTrainRerouted>("cargo_train_rerouted"),
            EventName.Of<CargoTrainFigureRecorded>("cargo_train_figure_recorded"),
        ],
        commands:
        [
            CommandName.Of<OpenCargoTrain, CargoTrainOpened>(OpenCargoTrain.Decide),
            CommandName.Of<ScheduleCargoTrain, CargoTrainScheduled>(ScheduleCargoTrain.Decide),
            CommandName.Of<RescheduleCargoTrain, CargoTrainRescheduled>(RescheduleCargoTrain.Decide),
            CommandName.Of<RecordCargoTrainDeparture, CargoTrainDeparted>(RecordCargoTrainDeparture.Decide),
            CommandName.Of<RecordCargoTrainBorderCrossing, CargoTrainCrossedBorder>(RecordCargoTrainBorderCrossing.Decide),
            CommandName.Of<RecordCargoTrainArrival, CargoTrainArrived>(RecordCargoTrainArrival.Decide),
            CommandName.Of<CancelCargoTrain, CargoTrainCancelled>(CancelCargoTrain.Decide),
            CommandName.Of<EstimateCargoTrainStep, CargoTrainStepEstimated>(EstimateCargoTrainStep.Decide),
            CommandName.Of<RecordCargoTrainStop, CargoTrainReachedStop>(RecordCargoTrainStop.Decide),
            CommandName.Of<RecordCargoTrainStopDeparture, CargoTrainLeftStop>(RecordCargoTrainStopDeparture.Decide),
            CommandName.Of<RecordCargoTrainHandOver, CargoTrainHandedOver>(RecordCargoTrainHandOver.Decide),
            CommandName.Of<RecordCargoTrainManifest, CargoTrainManifestRecorded>(RecordCargoTrainManifest.Decide),
            CommandName.Of<RerouteCargoTrain, CargoTrainRerouted>(RerouteCargoTrain.Decide),
            CommandName.Of<RecordCargoTrainFigure, CargoTrainFigureRecorded>(RecordCargoTrainFigure.Decide),
        ],
        refusals:
        [
            "already-arrived", "already-cancelled", "already-departed", "already-opened", "already-scheduled", "already-taken",
            "already-under-way", "not-opened",
        ]);

    /// <remarks>
    /// Sources report on a train piecemeal, so a step may be missing because no source reported it. No step may come twice or out of
    /// order.
    /// </remarks>
    public static Evolution<CargoTrain> Evolve(CargoTrain train, LedgerEvent @event) => (train, @event) switch
    {
        (Unknown, CargoTrainOpened) => new Waiting(Window: null, CargoTrainRun.Untold, Scheduled: false),
        (Unknown, CargoTrainScheduled { Window: var window }) => new Waiting(window, CargoTrainRun.Untold, Scheduled: true),
        (Waiting { Scheduled: false } waiting, CargoTrainScheduled { Window: var window }) =>
            waiting with { Window = window, Scheduled = true },
        (Waiting waiting, CargoTrainRescheduled { Window: var window }) =>
            waiting with { Window = window, Scheduled = waiting.Scheduled || window is not null },
        (Cancelled, CargoTrainRescheduled { Window: var window }) => new Waiting(window, CargoTrainRun.Untold, Scheduled: true),
        (Waiting waiting, CargoTrainDeparted) => new UnderWay(DepartureRecorded: true, waiting.Run),
        (Waiting or UnderWay, CargoTrainArrived) => new Arrived(RunOf(train).Manifest),
        (Waiting or UnderWay, CargoTrainCancelled) => new Cancelled(),
        (Arrived, CargoTrainManifestRecorded { Consignments: var told }) => new Arrived(told),
        (Waiting or UnderWay, CargoTrainManifestRecorded { Consignments: var told }) => With(train, RunOf(train) with { Manifest = told }),
        (Waiting or UnderWay, CargoTrainRerouted moved) =>
            With(train, RunOf(train) with { Route = new(moved.Origin, moved.Via, moved.Destination) }),
        (Waiting or UnderWay or Arrived or Cancelled, CargoTrainFigureRecorded) => train,
        (Waiting waiting, CargoTrainStepEstimated { Step: CargoTrainStepKind.Departed } estimated) =>
            waiting with { Run = waiting.Run.Expecting(estimated) },
        (Waiting or UnderWay, CargoTrainStepEstimated { Step: not CargoTrainStepKind.Departed } estimated) when !RunOf(train)
            .IsPast(estimated.Step, estimated.At) =>
            With(train, RunOf(train).Expecting(estimated)),
        (Waiting or UnderWay, CargoTrainCrossedBorder { At: var at }) => OnItsWay(train, CargoTrainStepKind.AtBorder, at),
        (Waiting or UnderWay, CargoTrainReachedStop { At: var at }) when !RunOf(train).IsPast(CargoTrainStepKind.ReachedStop, at) =>
            OnItsWay(train, CargoTrainStepKind.ReachedStop, at),
        (Waiting or UnderWay, CargoTrainLeftStop { From: var at }) when !RunOf(train).IsPast(CargoTrainStepKind.LeftStop, at) =>
            OnItsWay(train, CargoTrainStepKind.LeftStop, at),
        (Waiting or UnderWay, CargoTrainHandedOver { At: var at }) when !RunOf(train).IsPast(CargoTrainStepKind.HandedOver, at) =>
            OnItsWay(train, CargoTrainStepKind.HandedOver, at),

        (Unknown, _) => new Refusal("not-opened", "Nothing is recorded of this train yet: schedule or open it first."),
        (_, CargoTrainOpened) => new Refusal("already-opened", "This train is in the ledger already."),
        (Waiting, CargoTrainScheduled) =>
            new Refusal("already-scheduled", "A window is recorded already: reschedule the train, or correct the entry."),
        (UnderWay { DepartureRecorded: true }, CargoTrainDeparted) =>
            new Refusal("already-departed", "Its departure is recorded already: correct that entry if it is wrong."),
        (UnderWay { DepartureRecorded: true }, CargoTrainStepEstimated { Step: CargoTrainStepKind.Departed }) =>
            new Refusal("already-departed", "It had already departed: nothing is left to expect."),
        (UnderWay, CargoTrainStepEstimated { Step: not CargoTrainStepKind.Departed }) =>
            new Refusal("already-taken", "It had already taken that step there: nothing is left to expect.", "/at"),
        (UnderWay, CargoTrainReachedStop or CargoTrainHandedOver) =>
            new Refusal(
                "already-taken", "It had already taken that step there, or a later one: correct that entry if it is wrong.",
                    "/at"),
        (UnderWay, CargoTrainLeftStop) =>
            new Refusal("already-taken", "It had already left that stop: correct that entry if it is wrong.", "/from"),
        (UnderWay, _) => new Refusal("already-under-way", "It was already under way: at a border or a stop, or departed."),
        (Arrived, _) => new Refusal("already-arrived", "It had already arrived."),
        (Cancelled, _) => new Refusal("already-cancelled", "It was already cancelled: a train that runs after all is rescheduled first."),
        _ => Evolution.Unforeseen(@event, train),
    };

    private static CargoTrainRun RunOf(CargoTrain train) => (train as UnderWay)?.Run ?? ((Waiting)train).Run;

    private static CargoTrain With(CargoTrain train, CargoTrainRun run) =>
        train is UnderWay underWay ? underWay with { Run = run } : ((Waiting)train) with { Run = run };

    private static UnderWay OnItsWay(CargoTrain train, CargoTrainStepKind step, Place at) =>
        new((train as UnderWay)?.DepartureRecorded ?? false, RunOf(train).After(step, at));
}

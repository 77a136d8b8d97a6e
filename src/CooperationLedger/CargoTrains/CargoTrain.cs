using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>A train becomes a subject of the ledger before anything is known of its timetable.</summary>
public sealed record CargoTrainOpened(CargoTrainService Service) : LedgerEvent;

/// <summary>A train was announced for a window.</summary>
/// <param name="Window">When it is to run; the date of the entry is the day of the announcement.</param>
public sealed record CargoTrainScheduled(CargoTrainService Service, EdtfDate Window, DateBasis WindowBasis) : Development;

/// <summary>Another window was announced.</summary>
public sealed record CargoTrainRescheduled(EdtfDate Window, DateBasis WindowBasis, string? Reason) : Development;

/// <param name="From">Where it left, if a source says.</param>
public sealed record CargoTrainDeparted(Place? From) : Development;

/// <param name="At">The border point, or the country entered.</param>
public sealed record CargoTrainCrossedBorder(Place At) : Development;

/// <param name="At">Where it came to its end, if a source says.</param>
public sealed record CargoTrainArrived(Place? At) : Development;

public sealed record CargoTrainCancelled(string? Reason) : Development;

/// <summary>What a train is, only as far as a source says.</summary>
/// <param name="Between">The two states that it is to run between, whichever way.</param>
/// <param name="Via">Stations or countries on the way, in order.</param>
public sealed record CargoTrainService(
    string Title,
    ValueList<CountryCode> Between,
    Place? Origin = null,
    Place? Destination = null,
    ValueList<Place> Via = default);

/// <summary>How far a train has come; all that decides what may follow.</summary>
public abstract record CargoTrain
{
    private CargoTrain() { }

    public sealed record Unknown : CargoTrain;

    /// <param name="Window">Announced last; null before any was.</param>
    public sealed record Waiting(EdtfDate? Window) : CargoTrain;

    /// <param name="DepartureRecorded">False when it was first heard of at a border.</param>
    public sealed record UnderWay(bool DepartureRecorded) : CargoTrain;

    public sealed record Arrived : CargoTrain;

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
        ],
        commands:
        [
            CommandName.Of<OpenCargoTrain>(OpenCargoTrain.Decide),
            CommandName.Of<ScheduleCargoTrain>(ScheduleCargoTrain.Decide),
            CommandName.Of<RescheduleCargoTrain>(RescheduleCargoTrain.Decide),
            CommandName.Of<RecordCargoTrainDeparture>(RecordCargoTrainDeparture.Decide),
            CommandName.Of<RecordCargoTrainBorderCrossing>(RecordCargoTrainBorderCrossing.Decide),
            CommandName.Of<RecordCargoTrainArrival>(RecordCargoTrainArrival.Decide),
            CommandName.Of<CancelCargoTrain>(CancelCargoTrain.Decide),
        ]);

    /// <remarks>Sources tell of a train piecemeal, so a step that no source reported may be missing; none may come twice or the wrong way round.</remarks>
    public static Evolution<CargoTrain> Evolve(CargoTrain train, LedgerEvent @event) => (train, @event) switch
    {
        (Unknown, CargoTrainOpened) => new Waiting(Window: null),
        (Unknown or Waiting { Window: null }, CargoTrainScheduled { Window: var window }) => new Waiting(window),
        (Waiting or Cancelled, CargoTrainRescheduled { Window: var window }) => new Waiting(window),
        (Waiting, CargoTrainDeparted) => new UnderWay(DepartureRecorded: true),
        (Waiting or UnderWay, CargoTrainCrossedBorder) => train as UnderWay ?? new UnderWay(DepartureRecorded: false),
        (Waiting or UnderWay, CargoTrainArrived) => new Arrived(),
        (Waiting or UnderWay, CargoTrainCancelled) => new Cancelled(),

        (Unknown, _) => new Refusal("not-opened", "Nothing is recorded of this train yet: schedule or open it first."),
        (_, CargoTrainOpened) => new Refusal("already-opened", "This train is in the ledger already."),
        (Waiting, CargoTrainScheduled) => new Refusal("already-scheduled", "A window is recorded already: reschedule the train, or correct the entry."),
        (UnderWay { DepartureRecorded: true }, CargoTrainDeparted) => new Refusal("already-departed", "Its departure is recorded already: correct that entry if it is wrong."),
        (UnderWay, _) => new Refusal("already-under-way", "It was under way by then: at a border, or departed."),
        (Arrived, _) => new Refusal("already-arrived", "It had arrived by then."),
        (Cancelled, _) => new Refusal("already-cancelled", "It was cancelled by then: a train that runs after all is rescheduled first."),
        _ => Evolution.Unforeseen(@event, train),
    };
}

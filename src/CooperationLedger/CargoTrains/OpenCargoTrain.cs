using CooperationLedger.Chronicles;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk opens the dossier of a train without a known window: the first report may be of its departure.</summary>
[RefusedWith("not-two-states", "same-place")]
public sealed record OpenCargoTrain(CargoTrainService Service) : Command
{
    public override string? OpensAs => Service.Title;

    public static Decision Decide(OpenCargoTrain command, DecisionContext context) => Decision.Of(
        [.. ScheduleCargoTrain.Objections(command.Service)],
        new Draft(context.Dossier, new CargoTrainOpened(command.Service)));
}

/// <summary>A train becomes a subject of the ledger before anything is known of its timetable.</summary>
public sealed record CargoTrainOpened(CargoTrainService Service) : LedgerEvent;

using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records that the train left a stop on its way.</summary>
public sealed record RecordCargoTrainStopDeparture(Place From) : DevelopmentCommand
{
    public static Decision Decide(RecordCargoTrainStopDeparture command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CargoTrainLeftStop(command.From).AsToldIn(command)));
}

/// <summary>It left a stop on its way.</summary>
public sealed record CargoTrainLeftStop(Place From) : Development;

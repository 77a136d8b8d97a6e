using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records that the train left.</summary>
public sealed record RecordCargoTrainDeparture(Place? From = null) : DevelopmentCommand
{
    public static Decision Decide(RecordCargoTrainDeparture command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CargoTrainDeparted(command.From).AsToldIn(command)));
}

/// <param name="From">Where it left, if a source says.</param>
public sealed record CargoTrainDeparted(Place? From) : Development;

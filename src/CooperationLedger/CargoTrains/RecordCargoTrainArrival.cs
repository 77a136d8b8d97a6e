using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records that the train came to its end.</summary>
public sealed record RecordCargoTrainArrival(Place? At = null) : DevelopmentCommand
{
    public static Decision Decide(RecordCargoTrainArrival command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CargoTrainArrived(command.At).AsToldIn(command)));
}

/// <param name="At">Where it came to its end, if a source says.</param>
public sealed record CargoTrainArrived(Place? At) : Development;

using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records that the train came to a stop on its way.</summary>
public sealed record RecordCargoTrainStop(Place At) : DevelopmentCommand
{
    public static Decision Decide(RecordCargoTrainStop command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CargoTrainReachedStop(command.At).AsToldIn(command)));
}

/// <summary>It came to a stop on its way.</summary>
public sealed record CargoTrainReachedStop(Place At) : Development;

using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records that the train was at a border point, or entered a country.</summary>
public sealed record RecordCargoTrainBorderCrossing(Place At) : DevelopmentCommand
{
    public static Decision Decide(RecordCargoTrainBorderCrossing command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CargoTrainCrossedBorder(command.At).AsToldIn(command)));
}

/// <param name="At">The border point, or the country entered.</param>
public sealed record CargoTrainCrossedBorder(Place At) : Development;

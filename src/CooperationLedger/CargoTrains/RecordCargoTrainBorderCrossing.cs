using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records that the train was at a border point, or entered a country.</summary>
public sealed record RecordCargoTrainBorderCrossing(Place At) : DevelopmentCommand
{
    public static Decision Decide(RecordCargoTrainBorderCrossing command, Situation situation) => Decision.Of(
        [],
        new Draft(situation.Dossier, new CargoTrainCrossedBorder(command.At).AsToldIn(command)));
}

using CooperationLedger.Chronicles;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records that the train was called off.</summary>
public sealed record CancelCargoTrain([ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(CancelCargoTrain command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CargoTrainCancelled(command.Reason).AsToldIn(command)));
}

public sealed record CargoTrainCancelled(string? Reason) : Development;

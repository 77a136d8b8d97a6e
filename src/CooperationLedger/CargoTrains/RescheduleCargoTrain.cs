using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records that another window was announced; the earlier ones are kept.</summary>
public sealed record RescheduleCargoTrain(
    EdtfDate Window, DateBasis WindowBasis = DateBasis.Stated, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(RescheduleCargoTrain command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CargoTrainRescheduled(
            command.Window, command.WindowBasis, command.Reason).AsToldIn(command)));
}

/// <summary>Another window was announced.</summary>
public sealed record CargoTrainRescheduled(EdtfDate Window, DateBasis WindowBasis, string? Reason) : Development;

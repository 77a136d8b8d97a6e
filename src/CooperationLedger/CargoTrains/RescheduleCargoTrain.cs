using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records that a train was put off, to another window or to none yet; the earlier windows are kept.</summary>
/// <param name="Window">When it is to run now; null when no new time was announced: the time is then open.</param>
public sealed record RescheduleCargoTrain(
    EdtfDate? Window = null, DateBasis WindowBasis = DateBasis.Stated, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(RescheduleCargoTrain command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CargoTrainRescheduled(
            command.Window, command.WindowBasis, command.Reason).AsToldIn(command)));
}

/// <summary>Another window was announced, or the train was put off without one.</summary>
/// <param name="Window">Null when no new time was announced.</param>
public sealed record CargoTrainRescheduled(EdtfDate? Window, DateBasis WindowBasis, string? Reason) : Development;

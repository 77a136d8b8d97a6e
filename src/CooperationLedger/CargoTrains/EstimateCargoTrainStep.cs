using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records when a source expects that a step will be taken; the earlier estimates are kept.</summary>
/// <param name="At">Where; may be left out of the departure and the arrival of the train.</param>
/// <param name="Expected">The day or window in which it is expected.</param>
[RefusedWith("no-place")]
public sealed record EstimateCargoTrainStep(
    CargoTrainStepKind Step, EdtfDate Expected, Place? At = null, DateBasis ExpectedBasis = DateBasis.Stated,
        [ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(EstimateCargoTrainStep command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.If(command.At is null && command.Step is not (CargoTrainStepKind.Departed or CargoTrainStepKind.Arrived), "no-place",
                "Say where: there may be several such steps on the way.", "/at"),
        ],
        new Draft(context.Dossier, new CargoTrainStepEstimated(
            command.Step, command.At, command.Expected, command.ExpectedBasis, command.Reason).AsToldIn(command)));
}

/// <summary>Somebody said when a step is expected to be taken. The date of the entry is the day on which that was said.</summary>
/// <param name="At">Where; null where a source does not say it of the departure or the arrival of the train.</param>
/// <param name="Expected">The day or window in which it is expected.</param>
public sealed record CargoTrainStepEstimated(
    CargoTrainStepKind Step, Place? At, EdtfDate Expected, DateBasis ExpectedBasis, string? Reason) : Development;

using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Security;

/// <summary>A clerk records that a planned exercise was put off, to another time or to none yet; the earlier ones are kept.</summary>
public sealed record PostponeExercise(
    EdtfDate? Window = null, DateBasis WindowBasis = DateBasis.Stated, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(PostponeExercise command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ExercisePostponed(command.Window, command.WindowBasis, command.Reason).AsToldIn(command)));
}

/// <summary>A planned exercise was put off.</summary>
/// <param name="Window">The new time; null when none was announced.</param>
public sealed record ExercisePostponed(EdtfDate? Window, DateBasis WindowBasis, string? Reason) : Development;

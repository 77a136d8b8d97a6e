using CooperationLedger.Chronicles;

namespace CooperationLedger.Security;

/// <summary>A clerk records that a planned exercise was called off.</summary>
public sealed record CancelExercise([ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(CancelExercise command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ExerciseCancelled(command.Reason).AsToldIn(command)));
}

public sealed record ExerciseCancelled(string? Reason) : Development;

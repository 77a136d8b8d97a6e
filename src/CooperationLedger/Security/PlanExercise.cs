using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Security;

/// <summary>A clerk records that an exercise was announced.</summary>
/// <param name="Window">When it is to be held; null when no time was announced.</param>
[RefusedWith("named-twice", "not-a-series", "observes-itself")]
public sealed record PlanExercise(
    ExerciseSubject Exercise, EdtfDate? Window = null, DateBasis WindowBasis = DateBasis.Stated) : DevelopmentCommand
{
    public override string? OpensAs => Exercise.Title;

    public static Decision Decide(PlanExercise command, DecisionContext context) => Decision.Of(
        [.. RecordExercise.Objections(command.Exercise, context)],
        new Draft(context.Dossier, new ExercisePlanned(command.Exercise, command.Window, command.WindowBasis).AsToldIn(command)));
}

/// <summary>An exercise was announced.</summary>
/// <param name="Window">When it is to be held; null when no time was announced. The date of the entry is the day of the
/// announcement.</param>
public sealed record ExercisePlanned(ExerciseSubject Exercise, EdtfDate? Window, DateBasis WindowBasis) : Development;

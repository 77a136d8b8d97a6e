using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Security;

/// <summary>A clerk records that a source reports exercises held again and again, and names none of them by itself.</summary>
/// <param name="Forces">Which forces, in words.</param>
[RefusedWith("named-twice", "observes-itself")]
public sealed record RecordExerciseSeries(
    string Title,
    ValueList<CountryCode> States = default,
    ValueList<CountryCode> Observers = default,
    string? Forces = null) : DevelopmentCommand
{
    public override string? OpensAs => Title;

    public static Decision Decide(RecordExerciseSeries command, DecisionContext context) => Decision.Of(
        [.. RecordExercise.ObjectionsToStates(command.States, command.Observers, "")],
        new Draft(context.Dossier, new ExerciseSeriesReported(
            command.Title, command.States, command.Observers, command.Forces).AsToldIn(command)));
}

/// <summary>
/// A source reports exercises held again and again, and names none of them by itself. The date is the time that it reports on.
/// </summary>
public sealed record ExerciseSeriesReported(
    string Title, ValueList<CountryCode> States, ValueList<CountryCode> Observers, string? Forces) : Development;

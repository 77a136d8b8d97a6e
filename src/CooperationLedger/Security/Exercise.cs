using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Security;

/// <summary>What an exercise is, only as far as a source says.</summary>
/// <param name="Title">Its name, or what it was where no source names it.</param>
/// <param name="States">Whose forces take part; empty when no source says.</param>
/// <param name="Observers">States that watch and do not take part.</param>
/// <param name="Forces">Which forces, in words.</param>
/// <param name="Series">The series that it belongs to.</param>
public sealed record ExerciseSubject(
    string Title,
    Place? Place = null,
    ValueList<CountryCode> States = default,
    ValueList<CountryCode> Observers = default,
    string? Forces = null,
    [Names("exercise")] string? Series = null);

/// <summary>Whether a dossier is of a series or of one exercise, and how far that has come.</summary>
public abstract record Exercise
{
    private Exercise() { }

    public sealed record Unknown : Exercise;

    public sealed record Series : Exercise;

    /// <param name="Window">Announced last; null while no time is.</param>
    public sealed record Planned(EdtfDate? Window) : Exercise;

    public sealed record Cancelled : Exercise;

    public sealed record Held : Exercise;

    public static readonly DossierKind Kind = new DossierKind<Exercise, ExerciseView>(
        "exercise", new Unknown(), Evolve, ExerciseView.Of,
        events:
        [
            EventName.Of<ExerciseSeriesReported>("exercise_series_reported"),
            EventName.Of<ExercisePlanned>("exercise_planned"),
            EventName.Of<ExercisePostponed>("exercise_postponed"),
            EventName.Of<ExerciseCancelled>("exercise_cancelled"),
            EventName.Of<ExerciseHeld>("exercise_held"),
        ],
        commands:
        [
            CommandName.Of<RecordExerciseSeries, ExerciseSeriesReported>(RecordExerciseSeries.Decide),
            CommandName.Of<PlanExercise, ExercisePlanned>(PlanExercise.Decide),
            CommandName.Of<PostponeExercise, ExercisePostponed>(PostponeExercise.Decide),
            CommandName.Of<CancelExercise, ExerciseCancelled>(CancelExercise.Decide),
            CommandName.Of<RecordExercise, ExerciseHeld>(RecordExercise.Decide),
        ],
        refusals: ["already-cancelled", "already-held", "already-planned", "is-a-series", "is-one-exercise", "not-planned"]);

    /// <remarks>
    /// Several sources may report on one series. One exercise goes the way of a meeting: each step may be the last report.
    /// </remarks>
    public static Evolution<Exercise> Evolve(Exercise exercise, LedgerEvent @event) => (exercise, @event) switch
    {
        (Unknown or Series, ExerciseSeriesReported) => new Series(),
        (Unknown or Cancelled, ExercisePlanned { Window: var window }) => new Planned(window),
        (Planned, ExercisePostponed { Window: var window }) => new Planned(window),
        (Planned, ExerciseCancelled) => new Cancelled(),
        (Unknown or Planned or Cancelled, ExerciseHeld) => new Held(),

        (Unknown, _) => new Refusal("not-planned", "This exercise had not been planned on that day."),
        (Series, _) => new Refusal("is-a-series", "This is a series: each of its exercises is a dossier of its own that names the series."),
        (_, ExerciseSeriesReported) => new Refusal("is-one-exercise", "This is one exercise: a series is a dossier of its own."),
        (Planned, ExercisePlanned) => new Refusal("already-planned", "It was planned before: postpone it, or correct that entry."),
        (Cancelled, _) => new Refusal("already-cancelled", "It was already called off: plan it anew first."),
        (Held, _) =>
            new Refusal(
                "already-held", "It had already been held: correct that entry if it is wrong; another exercise is a dossier of its own."),
        _ => Evolution.Unforeseen(@event, exercise),
    };
}

using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Meetings;
using CooperationLedger.Places;

namespace CooperationLedger.Security;

/// <summary>A clerk records that one exercise was held. One that nobody had announced is opened with it.</summary>
/// <param name="Ends">The last day, for what lasted longer than one.</param>
[RefusedWith("ends-before-it-begins", "named-twice", "not-a-series", "observes-itself")]
public sealed record RecordExercise(ExerciseSubject Exercise, When? Ends = null) : DevelopmentCommand
{
    public override string? OpensAs => Exercise.Title;

    public static Decision Decide(RecordExercise command, DecisionContext context) => Decision.Of(
        [.. Objections(command.Exercise, context), .. LastDay.Objections(command.Ends, command, context)],
        new Draft(context.Dossier, new ExerciseHeld(command.Exercise, command.Ends).AsToldIn(command)));

    internal static IEnumerable<Refusal> Objections(ExerciseSubject exercise, DecisionContext context) =>
    [
        .. ObjectionsToStates(exercise.States, exercise.Observers, "/exercise"),
        .. Refusal.If(exercise.Series is { } series && IsOneExercise(series, context), "not-a-series",
            $"'{exercise.Series}' is one exercise, and no series.", "/exercise/series"),
    ];

    /// <param name="at">Where in the command the lists are (JSON Pointer).</param>
    internal static IEnumerable<Refusal> ObjectionsToStates(ValueList<CountryCode> states, ValueList<CountryCode> observers, string at) =>
    [
        .. Refusal.Twice(states.Select(state => $"{state}"), at + "/states"),
        .. Refusal.Twice(observers.Select(state => $"{state}"), at + "/observers"),
        .. from observer in observers.Index()
           where states.Contains(observer.Item)
           select new Refusal(
               "observes-itself", $"{observer.Item.Name} takes part: who observes does not.", $"{at}/observers/{observer.Index}"),
    ];

    /// <remarks>That it is there at all is asked of whatever a command names.</remarks>
    private static bool IsOneExercise(string exercise, DecisionContext context) =>
        context.Streams.Find(exercise) is not null
        && context.Streams.Read(exercise).Chronicle.Entries is [_, ..] entries
        && !entries.Any(entry => entry.Event is ExerciseSeriesReported);
}

/// <summary>An exercise was held. The date of the entry is its day, or its first one.</summary>
/// <param name="Ends">The last day of what lasted longer; null for what was over in a day, or when no source says that it lasted.</param>
public sealed record ExerciseHeld(ExerciseSubject Exercise, When? Ends) : Development;

using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Security;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Security;

internal static class ExerciseExamples
{
    public const string Drill = "exercise-friendship";
    public const string Regular = "exercise-regular";

    public static readonly ExerciseSubject Subject = new("Friendship", Place.Parse("PK"), [Pakistan, Russia], [France], "Special forces", Regular);

    public static readonly ExerciseSeriesReported SeriesTold = Told(new ExerciseSeriesReported("Regular joint exercises", [Pakistan, Russia], [], null), On("/2025"));

    /// <summary>In a ledger that knows the series.</summary>
    public static DossierSpec Exercise(params LedgerEvent[] events) => Given(Drill, events).And(Given(Regular, SeriesTold));

    public static DossierSpec Series(params LedgerEvent[] events) => Given(Regular, events);

    public static ExercisePlanned Planned(string on, string? window = "2025-08") => Told(
        new ExercisePlanned(Subject, window is null ? null : EdtfDate.Parse(window), DateBasis.Stated), On(on));

    public static ExercisePostponed Postponed(string on, string? window = "2025-10") => Told(
        new ExercisePostponed(window is null ? null : EdtfDate.Parse(window), DateBasis.Stated, null), On(on));

    public static ExerciseCancelled CalledOff(string on) => Told(new ExerciseCancelled(null), On(on));

    public static ExerciseHeld Held(string on) => Told(new ExerciseHeld(Subject, null), On(on));

    public static RecordExerciseSeries TellOfSeries(string on) => new("Regular joint exercises", [Pakistan, Russia]) { Date = On(on), Citations = Cited };

    public static PlanExercise Plan(string on, string? window = "2025-08") =>
        new(Subject, window is null ? null : EdtfDate.Parse(window)) { Date = On(on), Citations = Cited };

    public static PostponeExercise Postpone(string on, string? window = "2025-10") =>
        new(window is null ? null : EdtfDate.Parse(window)) { Date = On(on), Citations = Cited };

    public static CancelExercise CallOff(string on) => new() { Date = On(on), Citations = Cited };

    public static RecordExercise Hold(string on) => new(Subject) { Date = On(on), Citations = Cited };

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(Series(), TellOfSeries("/2025") with { Observers = [France], Forces = "Mountain troops" },
            "A source reports exercises held again and again: Regular joint exercises."),
        new(Exercise(), Hold("2025-06-03") with { Ends = On("2025-06-12") },
            "The exercise was held: Friendship. Its last day was 12 June 2025."),
        new(Exercise(), Plan("2025-06-03"),
            "An exercise was announced, to be held in August 2025: Friendship."),
        new(Exercise(Planned("2025-06-03")), Postpone("2025-07-01"),
            "The exercise was put off, to be held in October 2025."),
        new(Exercise(Planned("2025-06-03")), CallOff("2025-07-01") with { Reason = "floods" },
            "The exercise was called off. Reason: floods."),
        new(Exercise(Planned("2025-06-03")), Hold("2025-08-11"),
            "The exercise was held: Friendship."),
    ];

    public static Story Story => new(
        Drill,
        Plan("2025-02-03"),
        [Postpone("2025-03-03"), Postpone("2025-05-03", window: null), CallOff("2025-07-01"), Plan("2025-08-01", window: "2025-12"), Hold("2025-11-20")],
        Strays: [Postpone("2025-04-01", window: "2025-11"), Postpone("2025-10-01", window: "2026")],
        Others: [Given(Regular, SeriesTold)]);
}

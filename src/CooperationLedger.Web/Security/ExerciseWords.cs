using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Security;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Meetings;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Security;

/// <summary>What can be said of an exercise on a day. A missing report is never presented as an outcome.</summary>
public static class ExerciseWords
{
    /// <summary>How far it has come; possibly, where what that rests on may not have happened yet.</summary>
    public static string Status(ExerciseView exercise) =>
        ((exercise.Held ?? exercise.Cancellation)?.Possibly == true ? "Possibly: " : "") + Status(exercise.Status);

    private static string Status(ExerciseStatus status) => status switch
    {
        ExerciseStatus.Series => "Series of exercises",
        ExerciseStatus.Planned => "Planned",
        ExerciseStatus.Postponed => "Put off, no new time announced",
        ExerciseStatus.Cancelled => "Called off",
        ExerciseStatus.Held => "Held",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What an entry of an exercise says; null for the entries of others.</summary>
    public static string? Entry(LedgerEvent @event) => @event switch
    {
        ExerciseSeriesReported series => $"A source reports exercises held again and again: {Words.Stopped(series.Title)}",
        ExercisePlanned { Window: null } planned =>
            $"An exercise was announced: {Words.Stopped(planned.Exercise.Title)} For when is not stated.",
        ExercisePlanned planned =>
            $"An exercise was announced, to be held {Window(planned.Window, planned.WindowBasis)}: {Words.Stopped(planned.Exercise.Title)}",
        ExercisePostponed { Window: null } postponed =>
            $"The exercise was put off, and no new time announced.{Words.Because(postponed.Reason)}",
        ExercisePostponed postponed =>
            $"The exercise was put off, to be held {Window(postponed.Window, postponed.WindowBasis)}.{Words.Because(postponed.Reason)}",
        ExerciseCancelled cancelled => $"The exercise was called off.{Words.Because(cancelled.Reason)}",
        ExerciseHeld held => $"The exercise was held: {Words.Stopped(held.Exercise.Title)}{LastDayWords.Of(held.Ends)}",
        _ => null,
    };

    /// <param name="isToday">The day is today, so that "ago" can be said.</param>
    public static IReadOnlyList<Sentence> Of(ExerciseView exercise, DateOnly on, bool isToday) => exercise.Status is ExerciseStatus.Series
        ? [.. exercise.Reported
            .Select(reported =>
                new Sentence($"A source reports such exercises, without naming one: {Words.At(reported.Date)}.", reported))]
        : [.. Announcements(exercise), .. Outcome(exercise, on, isToday)];

    private static IEnumerable<Sentence> Announcements(ExerciseView exercise)
    {
        if (exercise is { Planned: { } planned, Windows: [] })
        {
            yield return new($"It was{Possibly(planned)} announced without a time {Words.At(planned.Date)}.", planned);
        }

        foreach (var (index, window) in exercise.Windows.Index())
        {
            yield return new(
                $"It was{Possibly(window.Evidence)} announced{(index > 0 ? " anew" : "")}, to be held "
                    + $"{Window(window.Window, window.Basis)}; that was said {Words.At(window.Evidence.Date)}.",
                window.Evidence);
        }

        if (exercise.Status is ExerciseStatus.Postponed)
        {
            yield return new("It was put off after that, and no new time is recorded.");
        }
    }

    private static IEnumerable<Sentence> Outcome(ExerciseView exercise, DateOnly on, bool isToday)
    {
        if (exercise.Held is { } held)
        {
            yield return new($"It was{Possibly(held)} held {Words.At(held.Date)}.{LastDayWords.Of(exercise.Ends)}", held);
            yield break;
        }

        if (exercise.Cancellation is { } cancelled)
        {
            yield return new(
                $"It was{Possibly(cancelled)} called off {Words.At(cancelled.Date)}.{Words.Because(exercise.CancelledBecause)}", cancelled);
        }
        else if (exercise is { TimeOpen: false, Windows: [.., var current] })
        {
            yield return new(WindowWords.End(current, on, isToday));
        }

        yield return new($"No evidence that it was held{(isToday ? "" : $" by {Words.Day(on)}")} is recorded.");
    }

    private static string Window(EdtfDate window, DateBasis basis) => Words.At(new When.Dated(window, basis));

    private static string Possibly(Evidence evidence) => evidence.Possibly ? " possibly" : "";
}

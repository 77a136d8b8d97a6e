using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;

namespace CooperationLedger.Security;

/// <summary>What is known of an exercise, or of a series of them.</summary>
/// <param name="Subject">As the latest report calls it.</param>
/// <param name="Reported">Of a series: every time that a source reports it. Empty for one exercise.</param>
/// <param name="Windows">Every time for which it was planned, in the order of announcement.</param>
/// <param name="TimeOpen">Announced or put off without a time: the last window, if there is one, holds no longer.</param>
/// <param name="Held">That it was held, and on which day it began.</param>
/// <param name="Ends">The last day of what lasted longer than one.</param>
/// <param name="PutOff">It was put off since it was last announced.</param>
public sealed record ExerciseView(
    string Id,
    ExerciseSubject? Subject,
    ValueList<Evidence> Reported,
    Evidence? Planned,
    ValueList<PromisedWindow> Windows,
    bool TimeOpen,
    Evidence? Cancellation,
    string? CancelledBecause,
    Evidence? Held,
    When? Ends,
    bool PutOff) : IDossierView
{
    public string Title => Subject?.Title ?? Id;

    public ExerciseStatus Status => this switch
    {
        { Reported.Count: > 0 } => ExerciseStatus.Series,
        { Held: not null } => ExerciseStatus.Held,
        { Cancellation: not null } => ExerciseStatus.Cancelled,
        { TimeOpen: true, PutOff: true } => ExerciseStatus.Postponed,
        _ => ExerciseStatus.Planned,
    };

    public static ExerciseView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new ExerciseView(chronicle.Dossier, null, [], null, [], false, null, null, null, null, false), See);

    /// <remarks>Lists show every report of a series.</remarks>
    public IDossierView? ForLists() => Reported.Count > ListPart.MostOfEach ? null : this with { Windows = Windows.FirstAndLast() };

    private static ExerciseView See(ExerciseView view, ChronicleEntry entry) => entry.Event switch
    {
        ExerciseSeriesReported series => view with
        {
            Subject = new(series.Title, null, series.States, series.Observers, series.Forces),
            Reported = view.Reported.With(Evidence.Of(entry)),
        },
        ExercisePlanned planned => view.At(planned.Window, planned.WindowBasis, null, entry) with
        {
            Subject = planned.Exercise,
            Planned = Evidence.Of(entry),
            Cancellation = null,
            CancelledBecause = null,
            PutOff = false,
        },
        ExercisePostponed postponed => view.At(postponed.Window, postponed.WindowBasis, postponed.Reason, entry) with { PutOff = true },
        ExerciseCancelled cancelled => view with { Cancellation = Evidence.Of(entry), CancelledBecause = cancelled.Reason },
        ExerciseHeld held => view with { Subject = held.Exercise, Held = Evidence.Of(entry), Ends = held.Ends },
        _ => view,
    };

    private ExerciseView At(EdtfDate? window, DateBasis basis, string? reason, ChronicleEntry entry) => this with
    {
        Windows = window is null ? Windows : Windows.With(new(window, basis, reason, Evidence.Of(entry))),
        TimeOpen = window is null,
    };
}

/// <summary>A series, or how far one exercise has come, as far as is recorded.</summary>
public enum ExerciseStatus
{
    Series,
    Planned,
    Postponed,
    Cancelled,
    Held,
}

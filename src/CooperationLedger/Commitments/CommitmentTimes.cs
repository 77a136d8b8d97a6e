using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>By when a promise is due, as promised by a day; derived, never stored.</summary>
/// <param name="Windows">Every window, without those that were over before the promise was made.</param>
/// <param name="Current">The window that holds; null when there is none.</param>
/// <param name="IsOpen">Its time is open.</param>
/// <param name="IsWaiting">What has to happen first is not recorded.</param>
/// <param name="TriggeredBy">What shows that this happened.</param>
internal sealed record CommitmentTimes(
    ValueList<PromisedWindow> Windows, ValueList<PutOff> PutOffs, PromisedWindow? Current, bool IsOpen,
    bool IsWaiting, Evidence? TriggeredBy)
{
    /// <summary>How surely it is owed once it has a deadline: as surely as that has happened which had to happen first.</summary>
    public Certainty Owed => TriggeredBy is { Possibly: true } ? Certainty.Possibly : Certainty.Certainly;

    /// <remarks>
    /// No promise is for a time that was over when it was made: such a window of a train is no deadline of a later promise to run it.
    /// Promised again without a time, it is due no more by a day that was over before.
    /// </remarks>
    public static CommitmentTimes Of(CommitmentView commitment, ICommitmentSubject? subject, ICommitmentSubject? trigger)
    {
        if (commitment is not { Terms: { } terms, MadeBy: { } first })
        {
            return new([], [], null, false, false, null);
        }

        var triggeredBy = terms.Condition?.ShownBy(trigger, commitment.ConditionMet);
        var isWaiting = terms.Condition is not null && triggeredBy is null;
        var isSubjects = terms.HasTimesOfItsSubject;
        ValueList<PromisedWindow> all = isSubjects
            ? subject?.WindowsOf(terms) ?? []
            : [.. Derived(terms, triggeredBy), .. commitment.Windows];
        var isPutOff = isSubjects ? subject?.IsTimeOpen(terms) ?? false : commitment.TimeOpen;
        var renewed = commitment.Renewals.LastOrDefault()?.Evidence;
        var current = isWaiting || isPutOff || all is not [.., var last] || IsOverBefore(last, renewed ?? first) ? null : last;
        ValueList<PromisedWindow> windows = [.. all.Where(window => !IsOverBefore(window, first))];
        return new(
            windows, isSubjects ? subject?.PutOffsOf(terms) ?? [] : commitment.PutOffs, current,
            IsOpen: !isWaiting && (isPutOff || (current is null && renewed is not null && windows.Count > 0)),
            isWaiting, triggeredBy);
    }

    /// <summary>The deadline that follows from the day of an event; none while that day is not known.</summary>
    private static IEnumerable<PromisedWindow> Derived(CommitmentRegistered terms, Evidence? triggeredBy)
    {
        if (terms.Within is { } within && triggeredBy is { Date: When.Dated { Date: var day, Basis: var basis } }
            && day.Earliest != DateOnly.MinValue && day.Latest != DateOnly.MaxValue)
        {
            yield return new(
                EdtfDate.Parse($"../{within.LastDayFrom(day.Latest):yyyy-MM-dd}"), basis, null, triggeredBy,
                DerivedDue: within.LastDayFrom(day.Earliest));
        }
    }

    private static bool IsOverBefore(PromisedWindow window, Evidence promise) => window.Window.DeadlineLatest < promise.Date.Earliest;
}

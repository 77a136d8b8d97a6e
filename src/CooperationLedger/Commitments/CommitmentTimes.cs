using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>Since when a promise is owed: it was made, made again, or what has to happen first happened.</summary>
/// <param name="Earliest">The first day on which that can have been; so with <paramref name="Latest"/>.</param>
/// <param name="Entry">The entry that says so.</param>
internal readonly record struct OwedSince(DateOnly Earliest, DateOnly Latest, Guid Entry)
{
    /// <remarks>Whatever day it was, a time named with it was not over on that day: it is taken for the first one.</remarks>
    public static OwedSince Promised(Evidence promise) => new(promise.Date.Earliest, promise.Date.Earliest, promise.Entry);

    public static OwedSince Happened(Evidence evidence, DateOnly? earliest = null) => new(
        earliest is { } first && first < evidence.Date.Earliest ? first : evidence.Date.Earliest,
        evidence.KnownBy ?? evidence.Date.Latest, evidence.Entry);

    /// <summary>Whether a window can be its deadline: not when it was over before.</summary>
    public Certainty Has(PromisedWindow window) =>
        window.Window.DeadlineLatest < Earliest ? Certainty.No
        : window.Evidence.Entry == Entry ? Certainty.Certainly
        : window.DueUntil < Latest ? Certainty.Possibly
        : Certainty.Certainly;
}

/// <summary>By when a promise is due, as promised by a day; derived, never stored.</summary>
/// <param name="Windows">Every window, without those that were over before the promise was made, or before what has to happen first
/// happened.</param>
/// <param name="Current">The window that holds; null when there is none.</param>
/// <param name="IsOpen">Its time is open.</param>
/// <param name="IsWaiting">What has to happen first is not recorded, or takes effect only after the day.</param>
/// <param name="Triggered">What shows that this happened.</param>
/// <param name="Since">Since when it is owed: the promise, the last renewal and what has to happen first, as far as there are.</param>
internal sealed record CommitmentTimes(
    ValueList<PromisedWindow> Windows, ValueList<PutOff> PutOffs, PromisedWindow? Current, bool IsOpen,
    bool IsWaiting, Proof? Triggered, ValueList<OwedSince> Since)
{
    public Evidence? TriggeredBy => Triggered?.Evidence;

    /// <summary>Whether what has to happen first has happened, if anything has to.</summary>
    public Certainty Triggering =>
        IsWaiting ? Certainty.No : TriggeredBy is { Possibly: true } ? Certainty.Possibly : Certainty.Certainly;

    /// <summary>The same, and the current window, if there is one, was not over then.</summary>
    public Certainty Owed => new[] { Triggering, OwedBy(Current) }.Min();

    /// <summary>The earliest day since which it is owed, whether or not it was promised again since.</summary>
    public DateOnly BegunEarliest { get; private init; }

    /// <summary>Whether a window is a deadline: as surely as it was not over before the promise was made or set going.</summary>
    public Certainty OwedBy(PromisedWindow? window) =>
        window is null ? Certainty.Certainly : Since.Select(since => since.Has(window)).DefaultIfEmpty(Certainty.Certainly).Min();

    /// <remarks>
    /// No promise is for a time that was over when it was made: such a window of a train is no deadline of a later promise to run it.
    /// Promised again without a time, it is due no more by a day that was over before. So with what has to happen first: what was to
    /// be done in 2022 after an event that came in 2024 has no deadline.
    /// </remarks>
    public static CommitmentTimes Of(CommitmentView commitment, ICommitmentSubject? subject, ICommitmentSubject? trigger, DateOnly on)
    {
        if (commitment is not { Terms: { } terms, MadeBy: { } first })
        {
            return new([], [], null, false, false, null, []);
        }

        var triggered = terms.Condition?.ShownBy(trigger, commitment.ConditionMet)?.By(on);
        var isWaiting = terms.Condition is not null && triggered is null;
        ValueList<OwedSince> begun = [OwedSince.Promised(first), .. Begun(triggered, first)];
        ValueList<OwedSince> since = [.. begun, .. commitment.Renewals.TakeLast(1).Select(renewal => OwedSince.Happened(renewal.Evidence))];
        var isSubjects = terms.HasTimesOfItsSubject;
        ValueList<PromisedWindow> all = isSubjects
            ? subject?.WindowsOf(terms) ?? []
            : [.. Derived(commitment, triggered, first), .. commitment.Windows];
        ValueList<PromisedWindow> windows = [.. Held(all, begun)];
        var isPutOff = isSubjects ? subject?.IsTimeOpen(terms) ?? false : commitment.TimeOpen;
        var current = isWaiting || isPutOff ? null : Held(all.TakeLast(1), since).FirstOrDefault(held => !held.IsOverWhenAnnounced);
        var isVoid = current is null && all is [.., var last]
            && ((last.IsOverWhenAnnounced && last.Evidence.Entry != first.Entry) || triggered is not null
                || (commitment.Renewals.Count > 0 && windows.Count > 0));
        return new(
            windows, isSubjects ? subject?.PutOffsOf(terms) ?? [] : commitment.PutOffs, current,
            IsOpen: !isWaiting && (isPutOff || isVoid), isWaiting, triggered, since)
        {
            BegunEarliest = begun.Max(one => one.Earliest),
        };
    }

    private static IEnumerable<OwedSince> Begun(Proof? triggered, Evidence first) =>
        triggered is null ? [] : [OwedSince.Happened(triggered.Evidence, triggered.OrEarlier ? first.Date.Earliest : null)];

    /// <summary>Those that can be deadlines, with the first day that each can end on.</summary>
    private static IEnumerable<PromisedWindow> Held(IEnumerable<PromisedWindow> windows, ValueList<OwedSince> since) =>
        from window in windows
        where since.All(one => one.Has(window) != Certainty.No)
        select window.OwedSince(since.Max(one => one.Earliest));

    /// <summary>
    /// The deadline that follows from the day of an event; none while that day is not known, or where another time was promised before.
    /// </summary>
    private static IEnumerable<PromisedWindow> Derived(CommitmentView commitment, Proof? triggered, Evidence first)
    {
        if (commitment.Terms!.Within is { } within && triggered is { Evidence.Date: When.Dated { Date: var day, Basis: var basis } }
            && day.Earliest != DateOnly.MinValue && day.Latest != DateOnly.MaxValue
            && commitment.Announced.All(announced => announced.Evidence.Date.Latest >= day.Earliest))
        {
            var earliest = triggered.OrEarlier && first.Date.Earliest < day.Earliest ? first.Date.Earliest : day.Earliest;
            yield return new(
                EdtfDate.Parse($"../{within.LastDayFrom(day.Latest):yyyy-MM-dd}"), basis, null, triggered.Evidence,
                DerivedDue: within.LastDayFrom(earliest));
        }
    }
}

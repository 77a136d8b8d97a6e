using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Commitments;

/// <summary>What can be said of a commitment on a day. That nothing is recorded is said as just that, and never as an outcome.</summary>
public static class CommitmentWords
{
    public static string Status(CommitmentStatus status) => status.Made == Certainty.No ? "Not promised yet"
        : status is { Waiting: true, IsOpen: true } ? "Waiting"
        : status is { Occurrences.Count: > 0, Status: Fulfilment.PartiallyMet } ? "Open, recurs"
        : (status.Possibly ? "Possibly: " : "") + Status(status.Status);

    public static string Status(Fulfilment status) => status switch
    {
        Fulfilment.Scheduled => "Open, no evidence recorded",
        Fulfilment.Met => "Met",
        Fulfilment.PartiallyMet => "Partly met",
        Fulfilment.NotMet => "Not met, on evidence",
        Fulfilment.Withdrawn => "Taken back",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What an entry of a commitment says; null for the entries of others.</summary>
    public static string? Entry(LedgerEvent @event) => @event switch
    {
        CommitmentRegistered promise => $"Promised by {Words.States(promise.OwedBy)}: {promise.Title}.{TermWords.Of(promise)}",
        CommitmentRenewed { Window: { } window } renewed =>
            $"Promised again, {Words.At(new When.Dated(window, renewed.WindowBasis))}.{Note(renewed.Note)}",
        CommitmentRenewed renewed => $"Promised again, without a time.{Note(renewed.Note)}",
        CommitmentPostponed { Window: { } window } postponed =>
            $"{PutOff(postponed)}, {Words.At(new When.Dated(window, postponed.WindowBasis))}.{Words.Because(postponed.Reason)}",
        CommitmentPostponed postponed => $"{PutOff(postponed)}, and no new time announced.{Words.Because(postponed.Reason)}",
        CommitmentEvidenceRecorded { For: { } period } found =>
            $"{Evidence(found.Extent)} Period: {period.ToWords()}.{Note(found.Note)}",
        CommitmentEvidenceRecorded found => $"{Evidence(found.Extent)}{Note(found.Note)}",
        CommitmentMeasured measured => $"Measured: {measured.Value.ToWords()}.{Note(measured.Note)}",
        CommitmentConditionFulfilled fulfilled => $"What the promise waits for happened.{Note(fulfilled.Note)}",
        CommitmentChecked looked => $"Looked for evidence and found none. Where: {looked.LookedIn}.",
        CommitmentWithdrawn withdrawn => $"The promise was taken back.{Words.Because(withdrawn.Reason)}",
        _ => null,
    };

    private static string Note(string? note) => note is null ? "" : " " + Words.Stopped(note);

    public static string Evidence(EvidenceExtent extent) => extent switch
    {
        EvidenceExtent.Met => "A source shows that it was met.",
        EvidenceExtent.PartiallyMet => "A source shows that it was partly met.",
        _ => "A source shows that it was not met.",
    };

    /// <summary>It is open, or may be, and has a deadline.</summary>
    public static bool CanBeOverdue(CommitmentStatus status) =>
        (status.IsOpen || status.Overdue != Certainty.No) && status.Current is not null;

    /// <returns>"Pakistan and Russia owe this to each other."</returns>
    public static string Owed(CommitmentRegistered terms)
    {
        var verb = terms.OwedBy.Count == 1 ? "owes" : "owe";
        var mutual = terms.OwedBy.Count > 1 && terms.OwedBy.Order(ByCode).SequenceEqual(terms.OwedTo.Order(ByCode));
        var whom = mutual ? "to each other"
            : terms.OwedTo.Count == 0 ? "; to whom is not stated"
            : $"to {Words.States(terms.OwedTo)}";
        return $"{Words.States(terms.OwedBy)} {verb} this {whom}.".Replace(" ;", ";", StringComparison.Ordinal);
    }

    public static string Shown(CommitmentRegistered terms) => terms switch
    {
        { Testable: false } => "It cannot be tested against an outcome.",
        { ShownBy: CommitmentProof.TrainDeparted } => "It can be tested: the departure of its train would show it met.",
        { ShownBy: CommitmentProof.TrainArrived } => "It can be tested: the arrival of its train would show it met.",
        { ShownBy: CommitmentProof.MeetingHeld } => "It can be tested: that its meeting is held would show it met.",
        { ShownBy: CommitmentProof.AgreementInForce } => "It can be tested: the entry into force of its agreement would show it met.",
        { ShownBy: CommitmentProof.TargetMeasured } => "It can be tested: a measurement that reaches its target would show it met.",
        { ShownBy: CommitmentProof.MilestoneReached } => "It can be tested: a milestone of its project would show it met.",
        _ => "It can be tested: evidence from a source, recorded by a clerk, would show it met.",
    };

    /// <param name="commitment">With all that is known of it, whenever it happened.</param>
    /// <param name="isToday">The day is today, so that "ago" can be said.</param>
    public static IReadOnlyList<Sentence> Of(CommitmentView commitment, CommitmentStatus status, bool isToday) =>
    [
        .. commitment.Terms is { } terms
            ? [new(Owed(terms), commitment.MadeBy), new(Shown(terms)), .. TermWords.Sentences(terms, status)]
            : ValueList.Of<Sentence>([]),
        .. Renewed(commitment, status),
        .. Outcome(status),
        .. Overdue(commitment, status, isToday),
        .. WindowWords.Slipped(status.Windows, timeOpen: status.Current is null) is { } slipped
            ? [new(slipped)] : ValueList.Of<Sentence>([]),
    ];

    private static string PutOff(CommitmentPostponed postponed) => postponed.For is { } period
        ? $"Its time ({period.ToWords()}) was put off"
        : "The promise was put off";

    private static IEnumerable<Sentence> Renewed(CommitmentView commitment, CommitmentStatus status) =>
        from renewal in commitment.Renewals
        where renewal.Evidence.Date.Earliest <= status.On
        select new Sentence(
            $"It was promised again {Words.At(renewal.Evidence.Date)}{(renewal.Window is null ? ", without a time" : "")}.",
            renewal.Evidence);

    private static IEnumerable<Sentence> Outcome(CommitmentStatus status)
    {
        if (status.Occurrences.Count > 0)
        {
            yield return new(TermWords.Kept(status.Occurrences));
            yield break;
        }

        var may = status.Possibly ? "possibly " : "";
        yield return status.Status switch
        {
            Fulfilment.Met => new($"It was {may}met: what shows it happened {Words.At(status.ShownBy!.Date)}.", status.ShownBy),
            Fulfilment.PartiallyMet => new($"It was {may}partly met, as was shown {Words.At(status.ShownBy!.Date)}.", status.ShownBy),
            Fulfilment.NotMet => new($"It was {may}not met: a source shows so {Words.At(status.ShownBy!.Date)}.", status.ShownBy),
            Fulfilment.Withdrawn => new($"It was {may}taken back {Words.At(status.ShownBy!.Date)}.", status.ShownBy),
            _ when status.ShownLater is { } later => new(
                $"It was open on {Words.Day(status.On)}: {Later(status.Later!.Value)} {Words.At(later.Date)}.", later),
            _ => new("No evidence is recorded that it was met, and none that it was not."),
        };
        if (status is { Status: Fulfilment.Met, Windows: [var first, ..], ShownBy: { } shown })
        {
            yield return new(WindowWords.Compared(shown.Date, first));
        }
    }

    /// <summary>What became of it after the day asked about: it goes on with the day.</summary>
    private static string Later(Fulfilment later) => later switch
    {
        Fulfilment.Met => "what shows it met happened later,",
        Fulfilment.PartiallyMet => "that it was partly met was shown later,",
        Fulfilment.NotMet => "that it was not met was shown later,",
        _ => "it was taken back later,",
    };

    private static IEnumerable<Sentence> Overdue(CommitmentView commitment, CommitmentStatus status, bool isToday)
    {
        if (status.Current is { } current)
        {
            if (CanBeOverdue(status))
            {
                yield return new($"It is {WindowWords.Overdue(status.Overdue)}. {WindowWords.End(current, status.On, isToday)}");
            }
        }
        else if (status.Waiting)
        {
            yield return new("It waits: what has to happen first is not recorded, so it has no deadline and cannot be overdue.");
        }
        else if (status is { IsOpen: true, Occurrences.Count: > 0 })
        {
            yield return new("Every time of it that is open was put off without a new time, so none can be overdue.");
        }
        else if (status.IsOpen)
        {
            yield return WindowWords.PutOffLast(status.Windows, status.PutOffs, status.TimeOpen)
                ?? new(status.TimeOpen
                    ? OverBefore(commitment, status)
                    : status.Windows.Count == 0 && commitment.Terms?.HasTimesOfItsSubject == true
                        ? "No time is promised that was not over already when it was promised, so it cannot be overdue."
                        : "No time is promised, as far as is recorded, so it cannot be overdue.");
        }
    }

    /// <summary>Why no window is its deadline, though there was one.</summary>
    private static string OverBefore(CommitmentView commitment, CommitmentStatus status) =>
        commitment.Renewals.Any(renewal => renewal.Evidence.Date.Earliest <= status.On)
            ? "Promised again without a time after the last window was over, it has no deadline: its time is open."
        : status.TriggeredBy is not null
            ? "Its window was over before what has to happen first happened, so it has no deadline: its time is open."
        : "It was put off to a time that was over already, so it has no deadline: its time is open.";

    private static readonly Comparer<Places.CountryCode> ByCode =
        Comparer<Places.CountryCode>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));
}

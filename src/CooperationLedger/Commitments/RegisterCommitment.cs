using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Commitments;

/// <summary>A clerk registers what one party, or both, promised.</summary>
/// <param name="Train">The train it is about; its windows are then the commitment's. Likewise the other three: at most one of them is
/// named.</param>
/// <param name="Window">By when, where what it is about promises no windows of its own: an agreement, a project as a whole, or
/// nothing.</param>
/// <param name="Milestone">The key of a milestone of the project.</param>
/// <param name="Target">What is to be reached, in numbers; a measurement then shows it.</param>
/// <param name="Condition">What has to happen first: until that is recorded the promise waits, and has no deadline.</param>
/// <param name="Within">How long after that it is due; null where no time was promised.</param>
/// <param name="Every">How it recurs: each time has its own due day and its own fulfilment.</param>
[RefusedWith("ends-before-it-begins", "milestone-shows-nothing", "more-than-one-deadline", "more-than-one-subject", "no-agreement",
    "no-beginning", "no-condition", "no-debtor", "no-meeting", "no-milestone", "no-quantity", "no-target", "no-train", "not-a-key",
    "not-a-party", "not-testable", "one-unit", "reached-from-the-start", "recurs", "window-of-its-subject", "wrong-term")]
public sealed record RegisterCommitment(
    string Title,
    ValueList<CountryCode> OwedBy,
    bool Testable,
    ValueList<CountryCode> OwedTo = default,
    CommitmentProof ShownBy = CommitmentProof.EvidenceByHand,
    [Names("train")] string? Train = null,
    EdtfDate? Window = null,
    DateBasis WindowBasis = DateBasis.Stated,
    [Names("meeting")] string? Meeting = null,
    [Names("agreement")] string? Agreement = null,
    [Names("project")] string? Project = null,
    string? Milestone = null,
    MeasuredTarget? Target = null,
    CommitmentTrigger? Condition = null,
    Term? Within = null,
    Recurrence? Every = null) : DevelopmentCommand
{
    public override string? OpensAs => Title;

    public static Decision Decide(RegisterCommitment command, DecisionContext context) => Decision.Of(
        [
            .. Objections(command.Title, command.OwedBy, command.OwedTo, context.Ledger, ""),
            .. CommitmentSubjects.Objections(
                command.ShownBy, command.Train, command.Meeting, command.Agreement, command.Project, command.Milestone, ""),
            .. KeyInDossier.Objections(command.Milestone, "milestone", "such as first-steel"),
            .. ObjectionsToTerms(command),
            .. Refusal.If(
                (command.Window is not null || command.Within is not null)
                    && (command.Train ?? command.Meeting ?? command.Milestone) is not null, "window-of-its-subject",
                $"Its window is that of {command.Train ?? command.Meeting ?? command.Project ?? "its milestone"}: give none here.",
                command.Window is null ? "/within" : "/window"),
            .. Refusal.If(!command.Testable && command.ShownBy != CommitmentProof.EvidenceByHand, "not-testable",
                "What a dossier of its own would show is testable.", "/testable"),
        ],
        new Draft(context.Dossier, new CommitmentRegistered(
            command.Title, command.OwedBy, command.OwedTo, command.Testable, command.ShownBy,
            command.Train, command.Window, command.WindowBasis, command.Meeting, command.Agreement, command.Project, command.Milestone,
            command.Target, command.Condition, command.Within, command.Every)
                .AsToldIn(command)));

    /// <summary>By when, for what and under which condition: each is said once.</summary>
    private static IEnumerable<Refusal> ObjectionsToTerms(RegisterCommitment command) =>
    [
        .. command.Target?.Objections("/target") ?? [],
        .. command.Condition?.Objections("/condition") ?? [],
        .. command.Within?.Objections("/within") ?? [],
        .. command.Every?.Objections("/every") ?? [],
        .. Refusal.If(command.Target is null == (command.ShownBy is CommitmentProof.TargetMeasured), "no-target",
            "A measured target and the measurement that would show it go together: give both, or neither.", "/target"),
        .. Refusal.If(command is { Within: not null, Condition: null }, "no-condition",
            "Say within that long of what: name what has to happen first.", "/condition"),
        .. Refusal.If(new object?[] { command.Window, command.Within, command.Every }.Count(given => given is not null) > 1,
            "more-than-one-deadline", "Give one of these: a time, a term after an event, or how it recurs.", "/window"),
        .. Refusal.If(command.Every is not null
                && command.ShownBy is not (CommitmentProof.EvidenceByHand or CommitmentProof.TargetMeasured),
            "recurs", "What recurs is shown by evidence or measurements for each time, not by one dossier.", "/shownBy"),
    ];

    /// <param name="at">Where in the command the commitment is (JSON Pointer).</param>
    internal static IEnumerable<Refusal> Objections(
        string title, ValueList<CountryCode> owedBy, ValueList<CountryCode> owedTo, string ledger, string at) =>
    [
        .. Refusal.If(owedBy.Count == 0 || owedBy.Distinct().Count() != owedBy.Count, "no-debtor",
            $"Name who owes '{title}': one party, or both, each once.", at + "/owedBy"),
        .. Strangers(owedBy, ledger, at + "/owedBy"),
        .. Strangers(owedTo, ledger, at + "/owedTo"),
    ];

    private static IEnumerable<Refusal> Strangers(ValueList<CountryCode> states, string ledger, string field) =>
        from state in states.Index()
        where !Ledgers.OpenLedger.PartiesTo(ledger).Contains(state.Item)
        select new Refusal(
            "not-a-party", $"{state.Item.Name} ({state.Item}) is not a party to the ledger {ledger}.", $"{field}/{state.Index}");
}

/// <summary>A promise became a subject of the ledger. The date is the day it was made.</summary>
/// <param name="OwedBy">One party of the ledger, or both.</param>
/// <param name="OwedTo">To whom; empty when a source does not say.</param>
/// <param name="Testable">Whether an outcome could show it met.</param>
/// <param name="Train">The train whose windows are its own; then <paramref name="Window"/> is null. Likewise the other three: at most
/// one of them is named.</param>
/// <param name="Window">By when, if promised.</param>
/// <param name="Milestone">Of the project: the key of the milestone that would show it.</param>
/// <param name="Target">What is to be reached, in numbers.</param>
/// <param name="Condition">What has to happen first.</param>
/// <param name="Within">How long after that it is due.</param>
/// <param name="Every">How it recurs.</param>
public sealed record CommitmentRegistered(
    string Title,
    ValueList<CountryCode> OwedBy,
    ValueList<CountryCode> OwedTo,
    bool Testable,
    CommitmentProof ShownBy = CommitmentProof.EvidenceByHand,
    [Names("train")] string? Train = null,
    EdtfDate? Window = null,
    DateBasis WindowBasis = DateBasis.Stated,
    [Names("meeting")] string? Meeting = null,
    [Names("agreement")] string? Agreement = null,
    [Names("project")] string? Project = null,
    string? Milestone = null,
    MeasuredTarget? Target = null,
    CommitmentTrigger? Condition = null,
    Term? Within = null,
    Recurrence? Every = null) : Development
{
    /// <summary>The dossier that it is about, whatever its kind.</summary>
    public string? Subject => Train ?? Meeting ?? Agreement ?? Project;

    /// <summary>By when it is promised, what it is about says: it has no window of its own.</summary>
    public bool HasTimesOfItsSubject => Train is not null || Meeting is not null || Milestone is not null;
}

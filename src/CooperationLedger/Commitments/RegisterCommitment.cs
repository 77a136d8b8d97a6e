using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Commitments;

/// <summary>A clerk registers what one party, or both, promised.</summary>
/// <param name="Train">The train it is about; its windows are then the commitment's. So with the other three, of which at most one is
/// named.</param>
/// <param name="Window">By when, where what it is about promises no windows of its own: an agreement, a project as a whole, or
/// nothing.</param>
/// <param name="Milestone">The key of a milestone of the project.</param>
[RefusedWith("milestone-shows-nothing", "more-than-one-subject", "no-agreement", "no-debtor", "no-meeting", "no-milestone",
    "no-train", "not-a-key", "not-a-party", "not-testable", "window-of-its-subject")]
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
    string? Milestone = null) : DevelopmentCommand
{
    public override string? OpensAs => Title;

    private IReadOnlyList<string> Subjects => [.. new[] { Train, Meeting, Agreement, Project }.OfType<string>()];

    public static Decision Decide(RegisterCommitment command, DecisionContext context) => Decision.Of(
        [
            .. Objections(command.Title, command.OwedBy, command.OwedTo, context.Ledger, ""),
            .. ObjectionsToProof(command),
            .. KeyInDossier.Objections(command.Milestone, "milestone", "such as first-steel"),
            .. Refusal.If(command.Subjects.Count > 1, "more-than-one-subject",
                $"Name one of {string.Join(" and ", command.Subjects)}: a commitment is about one of them."),
            .. Refusal
                .If(command is { Window: not null } and ({ Train: not null } or { Meeting: not null } or { Milestone: not null }),
                    "window-of-its-subject",
                $"Its window is that of {command.Subjects.FirstOrDefault() ?? "its milestone"}: give none here.", "/window"),
            .. Refusal.If(!command.Testable && command.ShownBy != CommitmentProof.EvidenceByHand, "not-testable",
                "What a dossier of its own would show is testable.", "/testable"),
        ],
        new Draft(context.Dossier, new CommitmentRegistered(
            command.Title, command.OwedBy, command.OwedTo, command.Testable, command.ShownBy,
            command.Train, command.Window, command.WindowBasis, command.Meeting, command.Agreement, command.Project, command.Milestone)
                .AsToldIn(command)));

    /// <summary>What would show it is the course of a dossier, so that dossier is named.</summary>
    private static IEnumerable<Refusal> ObjectionsToProof(RegisterCommitment command) =>
    [
        .. Refusal.If(command is { ShownBy: CommitmentProof.TrainDeparted or CommitmentProof.TrainArrived, Train: null }, "no-train",
            "Name the train whose departure or arrival would show it.", "/train"),
        .. Refusal.If(command is { ShownBy: CommitmentProof.MeetingHeld, Meeting: null }, "no-meeting",
            "Name the meeting that would show it.", "/meeting"),
        .. Refusal.If(command is { ShownBy: CommitmentProof.AgreementInForce, Agreement: null }, "no-agreement",
            "Name the agreement whose entry into force would show it.", "/agreement"),
        .. Refusal
            .If(command is { ShownBy: CommitmentProof.MilestoneReached } and ({ Project: null } or { Milestone: null }), "no-milestone",
            "Name the project and the key of its milestone that would show it.", command.Project is null ? "/project" : "/milestone"),
        .. Refusal.If(command.Milestone is not null && command.ShownBy != CommitmentProof.MilestoneReached, "milestone-shows-nothing",
            "A milestone is named only where reaching it would show the commitment met.", "/milestone"),
    ];

    /// <param name="at">Where in the command the commitment stands (JSON Pointer).</param>
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
/// <param name="Train">The train whose windows are its own; then <paramref name="Window"/> is null. So with the other three, of which
/// at most one is named.</param>
/// <param name="Window">By when, if promised.</param>
/// <param name="Milestone">Of the project: the key of the milestone that would show it.</param>
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
    string? Milestone = null) : Development
{
    /// <summary>The dossier that it is about, whatever its kind.</summary>
    public string? Subject => Train ?? Meeting ?? Agreement ?? Project;

    /// <summary>By when it is promised, what it is about says: it has no window of its own.</summary>
    public bool HasTimesOfItsSubject => Train is not null || Meeting is not null || Milestone is not null;
}

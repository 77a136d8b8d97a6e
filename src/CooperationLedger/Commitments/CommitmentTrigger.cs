using System.Text.Json.Serialization;
using CooperationLedger.Chronicles;

namespace CooperationLedger.Commitments;

/// <summary>What has to happen before a promise is due: an event of another dossier, or what no dossier shows, in words.</summary>
/// <param name="Event">What has to happen; with <see cref="CommitmentProof.EvidenceByHand"/> it is said in words.</param>
/// <param name="Train">The train whose departure or arrival it is. Likewise the other dossiers: the event needs one of them.</param>
/// <param name="Milestone">The key of a milestone of the project.</param>
/// <param name="Words">What has to happen, where no dossier shows it: a clerk then records that it did.</param>
public sealed record CommitmentTrigger(
    CommitmentProof Event,
    [Names("train")] string? Train = null,
    [Names("meeting")] string? Meeting = null,
    [Names("agreement")] string? Agreement = null,
    [Names("project")] string? Project = null,
    string? Milestone = null,
    string? Words = null)
{
    /// <summary>The dossier that shows it; null where a clerk records it.</summary>
    [JsonIgnore]
    public string? Dossier => Train ?? Meeting ?? Agreement ?? Project;

    /// <returns>What shows that it happened; null while nothing does.</returns>
    /// <param name="subject">The dossier that it names.</param>
    internal Proof? ShownBy(ICommitmentSubject? subject, Evidence? recordedByHand) => Event is CommitmentProof.EvidenceByHand
        ? Proof.Of(recordedByHand)
        : subject?.ProofOf(new("", [], [], Testable: true, Event, Train, null, default, Meeting, Agreement, Project, Milestone));

    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) =>
    [
        .. CommitmentSubjects.Objections(Event, Train, Meeting, Agreement, Project, Milestone, at),
        .. KeyInDossier.Objections(Milestone, "milestone", "such as first-steel"),
        .. Refusal.If(Event is CommitmentProof.TargetMeasured, "no-condition",
            "A measured target is no event: say it in words.", $"{at}/event"),
        .. Refusal.If(Event is CommitmentProof.EvidenceByHand == Words is null, "no-condition",
            "Either name the dossier whose event it is, or say in words what has to happen first.", $"{at}/words"),
    ];
}

/// <summary>What would show a promise kept, or sets its time going: the dossiers and keys that it needs.</summary>
internal static class CommitmentSubjects
{
    /// <summary>What is shown by the course of a dossier names that dossier, and no other.</summary>
    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    public static IEnumerable<Refusal> Objections(
        CommitmentProof shownBy, string? train, string? meeting, string? agreement, string? project, string? milestone, string at) =>
    [
        .. Refusal.If(shownBy is CommitmentProof.TrainDeparted or CommitmentProof.TrainArrived && train is null, "no-train",
            "Name the train whose departure or arrival would show it.", at + "/train"),
        .. Refusal.If(shownBy is CommitmentProof.MeetingHeld && meeting is null, "no-meeting",
            "Name the meeting that would show it.", at + "/meeting"),
        .. Refusal.If(shownBy is CommitmentProof.AgreementInForce && agreement is null, "no-agreement",
            "Name the agreement whose entry into force would show it.", at + "/agreement"),
        .. Refusal.If(shownBy is CommitmentProof.MilestoneReached && (project is null || milestone is null), "no-milestone",
            "Name the project and the key of its milestone that would show it.", at + (project is null ? "/project" : "/milestone")),
        .. Refusal.If(milestone is not null && shownBy != CommitmentProof.MilestoneReached, "milestone-shows-nothing",
            "A milestone is named only where reaching it would show the commitment met.", at + "/milestone"),
        .. new[] { train, meeting, agreement, project }.OfType<string>().ToList() is { Count: > 1 } named
            ? [new Refusal("more-than-one-subject", $"Name one of {string.Join(" and ", named)}: a commitment is about one of them.", at)]
            : ValueList.Of<Refusal>([]),
    ];
}

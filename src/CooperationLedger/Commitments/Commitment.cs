using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Commitments;

/// <summary>What would show that a commitment was met.</summary>
public enum CommitmentProof
{
    /// <summary>The departure of the train that it is about.</summary>
    TrainDeparted,

    /// <summary>The arrival of the train that it is about.</summary>
    TrainArrived,

    /// <summary>Evidence that a clerk records by hand.</summary>
    EvidenceByHand,

    /// <summary>That the meeting that it is about was held.</summary>
    MeetingHeld,

    /// <summary>The entry into force of the agreement that it is about.</summary>
    AgreementInForce,

    /// <summary>A milestone of the project that it is about.</summary>
    MilestoneReached,
}

/// <summary>How far recorded evidence shows a commitment met (OCDS milestone status).</summary>
public enum EvidenceExtent
{
    Met,
    PartiallyMet,
    NotMet,
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
}

/// <summary>A source shows how far it was met.</summary>
public sealed record CommitmentEvidenceRecorded(EvidenceExtent Extent, string? Note) : Development;

/// <summary>Somebody looked and found nothing, so that silence and absence differ. The date is the day of looking.</summary>
/// <param name="LookedIn">Where, in words.</param>
public sealed record CommitmentChecked(string LookedIn) : Development;

/// <summary>Whoever owed it took it back.</summary>
public sealed record CommitmentWithdrawn(string? Reason) : Development;

/// <summary>What may follow in the dossier of a commitment.</summary>
public abstract record Commitment
{
    private Commitment() { }

    public sealed record Unknown : Commitment;

    /// <param name="Shown">By the evidence that happened last; null while there is none.</param>
    public sealed record Registered(EvidenceExtent? Shown) : Commitment;

    public sealed record Withdrawn(EvidenceExtent? Shown) : Commitment;

    public static readonly DossierKind Kind = new DossierKind<Commitment, CommitmentView>(
        "commitment", new Unknown(), Evolve, CommitmentView.Of,
        events:
        [
            EventName.Of<CommitmentRegistered>("commitment_registered"),
            EventName.Of<CommitmentEvidenceRecorded>("commitment_evidence_recorded"),
            EventName.Of<CommitmentChecked>("commitment_checked"),
            EventName.Of<CommitmentWithdrawn>("commitment_withdrawn"),
        ],
        commands:
        [
            CommandName.Of<RegisterCommitment, CommitmentRegistered>(RegisterCommitment.Decide),
            CommandName.Of<RecordCommitmentEvidence, CommitmentEvidenceRecorded>(RecordCommitmentEvidence.Decide),
            CommandName.Of<CheckCommitment, CommitmentChecked>(CheckCommitment.Decide),
            CommandName.Of<WithdrawCommitment, CommitmentWithdrawn>(WithdrawCommitment.Decide),
        ],
        refusals: ["already-registered", "already-withdrawn", "not-registered"]);

    /// <remarks>Evidence may still come to light after a promise was taken back, so only a second withdrawal is refused.</remarks>
    public static Evolution<Commitment> Evolve(Commitment commitment, LedgerEvent @event) => (commitment, @event) switch
    {
        (Unknown, CommitmentRegistered) => new Registered(Shown: null),
        (Registered, CommitmentEvidenceRecorded { Extent: var extent }) => new Registered(extent),
        (Withdrawn, CommitmentEvidenceRecorded { Extent: var extent }) => new Withdrawn(extent),
        (Registered or Withdrawn, CommitmentChecked) => commitment,
        (Registered { Shown: var shown }, CommitmentWithdrawn) => new Withdrawn(shown),

        (Unknown, _) => new Refusal("not-registered", "This commitment had not been made by then."),
        (_, CommitmentRegistered) => new Refusal("already-registered", "This commitment is registered already: correct its entry instead."),
        (Withdrawn, CommitmentWithdrawn) => new Refusal("already-withdrawn", "It had been withdrawn by then."),
        _ => Evolution.Unforeseen(@event, commitment),
    };
}

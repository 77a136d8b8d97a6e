using CooperationLedger.Chronicles;

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

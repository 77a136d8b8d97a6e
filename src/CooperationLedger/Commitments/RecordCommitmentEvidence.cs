using CooperationLedger.Chronicles;

namespace CooperationLedger.Commitments;

/// <summary>A clerk records that a source shows the commitment met, partly met or not met. The date is the day of what it shows.</summary>
public sealed record RecordCommitmentEvidence(EvidenceExtent Extent, [ManyLines] string? Note = null) : DevelopmentCommand
{
    public static Decision Decide(RecordCommitmentEvidence command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CommitmentEvidenceRecorded(command.Extent, command.Note).AsToldIn(command)));
}

/// <summary>A source shows how far it was met.</summary>
public sealed record CommitmentEvidenceRecorded(EvidenceExtent Extent, string? Note) : Development;

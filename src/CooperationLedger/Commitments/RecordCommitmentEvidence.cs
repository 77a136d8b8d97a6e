using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>A clerk records that a source shows the commitment met, partly met or not met. The date is the day of what it shows.</summary>
/// <param name="For">Of a commitment that recurs: the period that it shows; without it, the one of the date.</param>
public sealed record RecordCommitmentEvidence(EvidenceExtent Extent, [ManyLines] string? Note = null, EdtfDate? For = null)
    : DevelopmentCommand
{
    public static Decision Decide(RecordCommitmentEvidence command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CommitmentEvidenceRecorded(command.Extent, command.Note, command.For).AsToldIn(command)));
}

/// <summary>A source shows how far it was met.</summary>
/// <param name="For">Of a commitment that recurs: the period that it shows.</param>
public sealed record CommitmentEvidenceRecorded(EvidenceExtent Extent, string? Note, EdtfDate? For = null) : Development;

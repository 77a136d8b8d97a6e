using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>A clerk records that a promise was made again, for another time or without one. What was taken back is owed again.</summary>
/// <param name="Window">By when; null when the source names no time. A time that was over before the renewal then holds no longer.</param>
public sealed record RenewCommitment(
    EdtfDate? Window = null, DateBasis WindowBasis = DateBasis.Stated, [ManyLines] string? Note = null) : DevelopmentCommand
{
    public static Decision Decide(RenewCommitment command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CommitmentRenewed(command.Window, command.WindowBasis, command.Note).AsToldIn(command)));
}

/// <summary>The promise was made again.</summary>
/// <param name="Window">By when; null when no time was named.</param>
public sealed record CommitmentRenewed(EdtfDate? Window, DateBasis WindowBasis, string? Note) : Development;

using CooperationLedger.Chronicles;

namespace CooperationLedger.Commitments;

/// <summary>A clerk records that whoever owed it took it back.</summary>
public sealed record WithdrawCommitment([ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(WithdrawCommitment command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new CommitmentWithdrawn(command.Reason).AsToldIn(command)));
}

/// <summary>Whoever owed it took it back.</summary>
public sealed record CommitmentWithdrawn(string? Reason) : Development;

using CooperationLedger.Chronicles;

namespace CooperationLedger.Commitments;

/// <summary>A clerk records that whoever owed it took it back.</summary>
public sealed record WithdrawCommitment(string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(WithdrawCommitment command, Situation situation) => Decision.Of(
        [],
        new Draft(situation.Dossier, new CommitmentWithdrawn(command.Reason).AsToldIn(command)));
}

using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a party took back the notice of its leaving.</summary>
public sealed record WithdrawLeaving(CountryCode Party, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(WithdrawLeaving command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new LeavingWithdrawn(command.Party, command.Reason).AsToldIn(command)));
}

/// <summary>
/// A party took the notice of its leaving back (Vienna Convention, article 68): before that took effect, it stays a party without a gap.
/// Where it had taken effect, this changes nothing, and the state comes back by consenting again.
/// </summary>
public sealed record LeavingWithdrawn(CountryCode Party, string? Reason) : Development;

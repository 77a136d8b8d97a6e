using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a state took its consent back before the agreement was in force for it.</summary>
public sealed record WithdrawConsent(CountryCode Party, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(WithdrawConsent command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ConsentWithdrawn(command.Party, command.Reason).AsToldIn(command)));
}

/// <summary>
/// A state took its consent back: its signature stays, and it did not leave what it was never a party to. It may consent again.
/// </summary>
public sealed record ConsentWithdrawn(CountryCode Party, string? Reason) : Development;

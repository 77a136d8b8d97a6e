using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a party took back its objection to a reservation.</summary>
/// <param name="Party">Who had objected.</param>
/// <param name="Reservation">The key under which it was recorded.</param>
public sealed record WithdrawObjection(CountryCode Party, string Reservation) : DevelopmentCommand
{
    public static Decision Decide(WithdrawObjection command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ObjectionWithdrawn(command.Party, command.Reservation).AsToldIn(command)));
}

/// <summary>The party that had objected took that back (article 22, paragraph 2).</summary>
public sealed record ObjectionWithdrawn(CountryCode Party, string Reservation) : Development;

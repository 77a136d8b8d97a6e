using CooperationLedger.Chronicles;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a reservation was taken back by the party that had made it.</summary>
/// <param name="Reservation">The key under which it was recorded.</param>
public sealed record WithdrawReservation(string Reservation) : DevelopmentCommand
{
    public static Decision Decide(WithdrawReservation command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ReservationWithdrawn(command.Reservation).AsToldIn(command)));
}

/// <summary>The party that made it took it back (article 22, paragraph 1).</summary>
public sealed record ReservationWithdrawn(string Reservation) : Development;

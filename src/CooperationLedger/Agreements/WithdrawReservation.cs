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

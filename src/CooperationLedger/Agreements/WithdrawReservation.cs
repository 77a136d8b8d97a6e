using CooperationLedger.Chronicles;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a reservation was taken back by the party that had made it.</summary>
/// <param name="Reservation">The key under which it was recorded.</param>
/// <param name="Part">What of it was taken back, if only a part; the rest stays. Null for all of it.</param>
public sealed record WithdrawReservation(string Reservation, [ManyLines] string? Part = null) : DevelopmentCommand
{
    public static Decision Decide(WithdrawReservation command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ReservationWithdrawn(command.Reservation, command.Part).AsToldIn(command)));
}

/// <summary>The party that made it took it back (article 22, paragraph 1).</summary>
/// <param name="Part">What of it, if only a part (Guide to Practice on Reservations, guideline 2.5.10); null for all of it.</param>
public sealed record ReservationWithdrawn(string Reservation, string? Part = null) : Development;

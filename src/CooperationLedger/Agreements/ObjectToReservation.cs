using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a party objected to the reservation of another.</summary>
/// <param name="Party">Who objected.</param>
/// <param name="Reservation">The key under which it was recorded.</param>
/// <param name="OpposesForce">Whether it said that the agreement is not to be in force between the two; null when no source says.</param>
public sealed record ObjectToReservation(
    CountryCode Party, string Reservation, bool? OpposesForce = null, [ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(ObjectToReservation command, DecisionContext context) => Decision.Of(
        [],
        new Draft(
            context.Dossier,
                new ReservationObjectedTo(command.Party, command.Reservation, command.OpposesForce, command.Reason).AsToldIn(command)));
}

/// <summary>Another party objected to a reservation (articles 20 and 21).</summary>
/// <param name="OpposesForce">
/// Whether it said that the agreement is not to be in force between the two; null when no source says, and then it does not (article
/// 20, paragraph 4 b).
/// </param>
/// <param name="Reason">Why, in the clerk's words.</param>
public sealed record ReservationObjectedTo(CountryCode Party, string Reservation, bool? OpposesForce, string? Reason) : Development;

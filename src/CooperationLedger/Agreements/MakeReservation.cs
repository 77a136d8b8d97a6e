using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a party made a reservation.</summary>
/// <param name="Reservation">Its key in this agreement: 1 to 40 of a to z, 0 to 9 and hyphen.</param>
/// <param name="Text">What it excludes or changes, in the clerk's words.</param>
[RefusedWith("not-a-key")]
public sealed record MakeReservation(CountryCode Party, string Reservation, [ManyLines] string Text) : DevelopmentCommand
{
    public static Decision Decide(MakeReservation command, DecisionContext context) => Decision.Of(
        [.. KeyInDossier.Objections(command.Reservation, "reservation", "such as ru-article-9")],
        new Draft(context.Dossier, new ReservationMade(command.Party, command.Reservation, command.Text).AsToldIn(command)));
}

/// <summary>A party made a reservation (Vienna Convention, article 19).</summary>
/// <param name="Reservation">Its key in this agreement: a to z, 0 to 9 and hyphens, such as <c>ru-article-9</c>.</param>
/// <param name="Text">What it excludes or changes, in the clerk's words.</param>
public sealed record ReservationMade(CountryCode Party, string Reservation, string Text) : Development;

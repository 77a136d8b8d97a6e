using CooperationLedger.Actors;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>An agreement was reached, or announced as reached; that says nothing of signatures.</summary>
public sealed record AgreementRecorded(AgreementTerms Terms) : Development;

/// <summary>Its text was adopted (Vienna Convention on the Law of Treaties, article 9), which binds nobody.</summary>
/// <param name="Organisation">In whose forum, if in one.</param>
public sealed record AgreementAdopted(Place? Place, [Names("organisation")] string? Organisation) : Development;

/// <summary>What a signature does (Vienna Convention, articles 12 and 14).</summary>
public enum SignatureEffect
{
    /// <summary>It expresses consent to be bound.</summary>
    Definitive,
    SubjectToRatification,

    /// <summary>It becomes definitive once the state confirms it (article 12, paragraph 2).</summary>
    AdReferendum,
}

/// <summary>One party signed (Vienna Convention, articles 11 and 12).</summary>
/// <param name="Signatories">Who signed for it; empty when no source says.</param>
/// <param name="Place">Where, if a source says.</param>
/// <param name="Effect">Null when no source says.</param>
public sealed record AgreementSigned(
    CountryCode Party, ValueList<Official> Signatories, Place? Place, SignatureEffect? Effect = null) : Development;

/// <summary>
/// How a state consents to be bound (Vienna Convention, articles 11 and 14 to 16; Vienna Convention on Succession of States in respect
/// of Treaties, article 17).
/// </summary>
public enum ConsentMeans
{
    Ratification,
    Acceptance,
    Approval,
    Accession,

    /// <summary>Notice to the other side that what its own law asks for is done.</summary>
    NotificationOfCompletion,

    /// <summary>Notice that it is bound in place of a state that was.</summary>
    Succession,
}

/// <summary>
/// A state expressed its consent to be bound (Vienna Convention, article 11). One that is not named among the parties becomes one by
/// it.
/// </summary>
/// <param name="Means">Null when no source says.</param>
public sealed record AgreementConsentExpressed(CountryCode Party, ConsentMeans? Means) : Development;

/// <summary>It is applied before it is in force (Vienna Convention, article 25).</summary>
/// <param name="Party">By whom; null for all.</param>
public sealed record ProvisionalApplicationBegun(CountryCode? Party) : Development;

/// <summary>It is no longer applied provisionally (article 25, paragraph 2).</summary>
/// <param name="Party">By whom; null for all.</param>
public sealed record ProvisionalApplicationEnded(CountryCode? Party) : Development;

/// <summary>
/// The agreement entered into force (Vienna Convention, article 24): an act that a source reports, never concluded from signatures.
/// </summary>
/// <param name="Party">For one that consented later (paragraph 3); null for the agreement, between all that had consented by then.</param>
public sealed record AgreementEnteredIntoForce(CountryCode? Party = null) : Development;

/// <summary>A party made a reservation (Vienna Convention, article 19).</summary>
/// <param name="Reservation">Its key in this agreement: a to z, 0 to 9 and hyphens, such as <c>ru-article-9</c>.</param>
/// <param name="Text">What it excludes or changes, in the clerk's words.</param>
public sealed record ReservationMade(CountryCode Party, string Reservation, string Text) : Development;

/// <summary>The party that made it took it back (article 22, paragraph 1).</summary>
public sealed record ReservationWithdrawn(string Reservation) : Development;

/// <summary>Another party objected to a reservation (articles 20 and 21).</summary>
/// <param name="OpposesForce">
/// Whether it said that the agreement is not to be in force between the two; null when no source says, and then it does not (article
/// 20, paragraph 4 b).
/// </param>
/// <param name="Reason">Why, in the clerk's words.</param>
public sealed record ReservationObjectedTo(CountryCode Party, string Reservation, bool? OpposesForce, string? Reason) : Development;

/// <summary>The party that had objected took that back (article 22, paragraph 2).</summary>
public sealed record ObjectionWithdrawn(CountryCode Party, string Reservation) : Development;

/// <summary>
/// A party said how it understands the agreement, and reserved nothing (International Law Commission, Guide to Practice on
/// Reservations, 1.2).
/// </summary>
/// <param name="Text">In the clerk's words.</param>
public sealed record InterpretationDeclared(CountryCode Party, string Text) : Development;

/// <summary>The agreement was amended (Vienna Convention, articles 39 to 41).</summary>
/// <param name="By">The agreement that amends it, where that is a dossier of its own.</param>
/// <param name="Text">What was changed, in the clerk's words.</param>
public sealed record AgreementAmended([Names("agreement")] string? By, string? Text) : Development;

/// <summary>Its operation was suspended (Vienna Convention, articles 57 to 60).</summary>
/// <param name="Party">For one party; null for all.</param>
/// <param name="Effect">From which day on; null for the day of the act.</param>
public sealed record AgreementSuspended(CountryCode? Party, EdtfDate? Effect, string? Reason) : Development;

/// <summary>It operates again (article 72).</summary>
/// <param name="Party">For one party; null for all.</param>
public sealed record AgreementResumed(CountryCode? Party) : Development;

/// <summary>By which act a party leaves; the law makes no difference.</summary>
public enum LeavingAct
{
    Denunciation,
    Withdrawal,
}

/// <summary>
/// A party denounced the agreement or withdrew from it (Vienna Convention, articles 54 to 56). It may come back by consenting again.
/// </summary>
/// <param name="How">Null when no source says.</param>
/// <param name="Effect">The day from which on it is no longer a party; null for the day of the act.</param>
public sealed record AgreementLeft(CountryCode Party, LeavingAct? How, EdtfDate? Effect, string? Reason) : Development;

/// <summary>The agreement ended for all (Vienna Convention, articles 54 and 59 to 62).</summary>
/// <param name="Effect">The day from which on it is over; null for the day of the act.</param>
public sealed record AgreementTerminated(EdtfDate? Effect, string? Reason) : Development;

/// <summary>It was entered in a public register (Charter of the United Nations, article 102; Vienna Convention, article 80).</summary>
/// <param name="Register">Which, such as that of the United Nations.</param>
/// <param name="Number">As the register writes it, such as <c>I-18232</c>; null when no source says.</param>
public sealed record AgreementRegistered(string Register, string? Number) : Development;

using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a state expressed its consent to be bound.</summary>
/// <param name="Party">Named among the parties, or one that joins them by this act.</param>
/// <param name="Place">
/// Where it deposited its instrument. One that is deposited at several places, on several days, is one consent.
/// </param>
public sealed record ConsentToAgreement(CountryCode Party, ConsentMeans? Means = null, Place? Place = null) : DevelopmentCommand
{
    public static Decision Decide(ConsentToAgreement command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new AgreementConsentExpressed(command.Party, command.Means, command.Place).AsToldIn(command)));
}

/// <summary>
/// A state expressed its consent to be bound (Vienna Convention, article 11). One that is not named among the parties becomes one by
/// it.
/// </summary>
/// <param name="Means">Null when no source says.</param>
/// <param name="Place">Where its instrument was deposited (article 16), if a source says.</param>
public sealed record AgreementConsentExpressed(CountryCode Party, ConsentMeans? Means, Place? Place = null) : Development;

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

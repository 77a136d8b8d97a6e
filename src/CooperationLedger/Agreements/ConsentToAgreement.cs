using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a state expressed its consent to be bound.</summary>
/// <param name="Party">Named among the parties, or one that joins them by this act; only a party that is named ratifies.</param>
public sealed record ConsentToAgreement(CountryCode Party, ConsentMeans? Means = null) : DevelopmentCommand
{
    public static Decision Decide(ConsentToAgreement command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new AgreementConsentExpressed(command.Party, command.Means).AsToldIn(command)));
}

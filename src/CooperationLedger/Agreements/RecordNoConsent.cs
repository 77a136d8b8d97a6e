using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>
/// A clerk records that a list of those that consented does not show a state. The date is the day that the list describes.
/// </summary>
public sealed record RecordNoConsent(CountryCode Party) : DevelopmentCommand
{
    public static Decision Decide(RecordNoConsent command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new NoConsentShown(command.Party).AsToldIn(command)));
}

/// <summary>
/// A list of those that consented, such as a depositary keeps it (Vienna Convention, article 77), did not show a state on the day that
/// the list describes: the state had not consented by that day. What is recorded of its acts before that day outweighs the list.
/// </summary>
public sealed record NoConsentShown(CountryCode Party) : Development;

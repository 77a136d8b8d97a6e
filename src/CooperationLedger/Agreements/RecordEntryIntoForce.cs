using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a source reports the entry into force of the agreement.</summary>
/// <param name="Party">For one that consented later; null for the agreement.</param>
public sealed record RecordEntryIntoForce(CountryCode? Party = null) : DevelopmentCommand
{
    public static Decision Decide(RecordEntryIntoForce command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new AgreementEnteredIntoForce(command.Party).AsToldIn(command)));
}

/// <summary>
/// The agreement entered into force (Vienna Convention, article 24): an act that a source reports, never concluded from signatures.
/// </summary>
/// <param name="Party">For one that consented later (paragraph 3); null for the agreement, between all that had consented by then.</param>
public sealed record AgreementEnteredIntoForce(CountryCode? Party = null) : Development;

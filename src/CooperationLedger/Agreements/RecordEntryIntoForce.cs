using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a source reports the entry into force of the agreement.</summary>
/// <param name="Party">For one party; null for the agreement.</param>
/// <param name="Effect">
/// The day from which on it is in force, to come or before the act, as a source announces or agrees it; null for the day of the act.
/// </param>
public sealed record RecordEntryIntoForce(CountryCode? Party = null, EdtfDate? Effect = null) : DevelopmentCommand
{
    public static Decision Decide(RecordEntryIntoForce command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new AgreementEnteredIntoForce(command.Party, command.Effect).AsToldIn(command)));
}

/// <summary>
/// The agreement entered into force (Vienna Convention, article 24): an act that a source reports, never concluded from signatures.
/// </summary>
/// <param name="Party">For one party (paragraph 3); null for the agreement, between all that had consented before.</param>
/// <param name="Effect">The day from which on it is in force (paragraph 1), to come or before the act; null for the day of the act.</param>
public sealed record AgreementEnteredIntoForce(CountryCode? Party = null, EdtfDate? Effect = null) : Development;

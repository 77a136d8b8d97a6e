using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a suspended agreement operates again.</summary>
/// <param name="Party">For one party; null for all.</param>
public sealed record ResumeAgreement(CountryCode? Party = null) : DevelopmentCommand
{
    public static Decision Decide(ResumeAgreement command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new AgreementResumed(command.Party).AsToldIn(command)));
}

/// <summary>It operates again (article 72).</summary>
/// <param name="Party">For one party; null for all.</param>
public sealed record AgreementResumed(CountryCode? Party) : Development;

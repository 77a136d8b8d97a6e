using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that an agreement is no longer applied provisionally.</summary>
/// <param name="Party">By whom; null for all.</param>
public sealed record EndProvisionalApplication(CountryCode? Party = null) : DevelopmentCommand
{
    public static Decision Decide(EndProvisionalApplication command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ProvisionalApplicationEnded(command.Party).AsToldIn(command)));
}

/// <summary>It is no longer applied provisionally (article 25, paragraph 2).</summary>
/// <param name="Party">By whom; null for all.</param>
public sealed record ProvisionalApplicationEnded(CountryCode? Party) : Development;

using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that an agreement began to be applied provisionally.</summary>
/// <param name="Party">By whom; null for all.</param>
public sealed record BeginProvisionalApplication(CountryCode? Party = null) : DevelopmentCommand
{
    public static Decision Decide(BeginProvisionalApplication command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new ProvisionalApplicationBegun(command.Party).AsToldIn(command)));
}

/// <summary>It is applied before it is in force (Vienna Convention, article 25).</summary>
/// <param name="Party">By whom; null for all.</param>
public sealed record ProvisionalApplicationBegun(CountryCode? Party) : Development;

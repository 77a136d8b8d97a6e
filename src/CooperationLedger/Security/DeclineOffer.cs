using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Security;

/// <summary>A clerk records that one state declined an offer of help.</summary>
public sealed record DeclineOffer(CountryCode By, [ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(DeclineOffer command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new OfferDeclined(command.By, command.Reason).AsToldIn(command)));
}

/// <summary>One state declined the offer.</summary>
public sealed record OfferDeclined(CountryCode By, string? Reason) : Development;

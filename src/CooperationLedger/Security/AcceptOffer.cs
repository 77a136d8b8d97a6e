using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Security;

/// <summary>A clerk records that one state accepted an offer of help.</summary>
public sealed record AcceptOffer(CountryCode By, [ManyLines] string? Note = null) : DevelopmentCommand
{
    public static Decision Decide(AcceptOffer command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new OfferAccepted(command.By, command.Note).AsToldIn(command)));
}

/// <summary>One state accepted the offer.</summary>
public sealed record OfferAccepted(CountryCode By, string? Note) : Development;

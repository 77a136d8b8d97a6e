using CooperationLedger.Chronicles;

namespace CooperationLedger.Security;

/// <summary>A clerk records that somebody offered to help others settle a dispute.</summary>
[RefusedWith("named-twice", "nobody-speaks", "offered-to-itself")]
public sealed record RecordOffer(OfferTerms Offer) : DevelopmentCommand
{
    public override string? OpensAs => Offer.Title;

    public static Decision Decide(RecordOffer command, DecisionContext context) => Decision.Of(
        [
            .. command.Offer.By.Objections("/offer/by"),
            .. Refusal.Twice(command.Offer.To.Select(state => $"{state}"), "/offer/to"),
            .. from state in command.Offer.To.Index()
               where command.Offer.By.States.Contains(state.Item)
               select new Refusal("offered-to-itself", $"{state.Item.Name} offers it, and to others.", $"/offer/to/{state.Index}"),
        ],
        new Draft(context.Dossier, new OfferMade(command.Offer).AsToldIn(command)));
}

/// <summary>Help was offered.</summary>
public sealed record OfferMade(OfferTerms Offer) : Development;

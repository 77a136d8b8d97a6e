using CooperationLedger.Json;
using CooperationLedger.Security;

namespace CooperationLedger.Web.Security;

/// <summary>An offer in a list.</summary>
/// <param name="Names">What those who offered, and what they offered it on, are called: by the ids of their dossiers.</param>
public sealed record OfferLine([property: Spread] OfferView View, IReadOnlyDictionary<string, string> Names)
{
    /// <param name="titles">Of all whom the list names.</param>
    public static OfferLine Of(OfferView offer, IReadOnlyDictionary<string, string> titles) =>
        new(offer, OfferPages.NamedIn(offer).Distinct().ToDictionary(id => id, id => titles.GetValueOrDefault(id, id)));
}

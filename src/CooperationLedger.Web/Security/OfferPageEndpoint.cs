using CooperationLedger.Security;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class OfferPageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/offers")]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists, Dossiers dossiers)
    {
        var offers = await lists.ReadAsync<OfferView>(ledger, http.RequestAborted);
        return Page.Of<OffersPage>(http, new
        {
            Ledger = ledger,
            Offers = offers,
            Cards = await dossiers.CardsAsync(ledger, offers.Items.SelectMany(NamedIn), http.RequestAborted),
        });
    }

    [WolverineGet("/ledgers/{ledger}/offers/{offer}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string offer, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Offer.Kind.Name, offer, reader, async reading =>
        {
            var view = OfferView.Of(reading.Chronicle);
            var joined = await reader.JoinSourcesAsync(reading, http.RequestAborted);
            return Page.Of<OfferPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, joined.Sources),
                Offer = view,
                Titles = await Titles.ReadAsync(reader, reading, NamedIn(view), http.RequestAborted),
            });
        });

    /// <summary>The dossiers that an offer is told with by their titles.</summary>
    internal static IEnumerable<string> NamedIn(OfferView offer) => offer.Offer is { } terms
        ? [.. terms.By.Persons.Select(official => official.Person), .. terms.By.Organisations, .. terms.Context is { } context ? [context] : ValueList.Of<string>([])]
        : [];
}

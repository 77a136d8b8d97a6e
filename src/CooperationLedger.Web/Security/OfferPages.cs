using CooperationLedger.Actors;
using CooperationLedger.Security;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Security;

/// <summary>How offers are read.</summary>
internal static class OfferPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<OfferView>(Offer.Kind, GetAsync) with
    {
        ListPage = ListAsync,
        ListJson = ListJsonAsync,
        Line = typeof(OfferLine),
        Near = new([], Step.ToNamed(Person.Kind, Organisation.Kind)),
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists, ViewLoader loader) =>
        Page.Of<OffersPage>(http, new { Ledger = ledger, Offers = await LinesAsync(ledger, lists, loader, http.RequestAborted) });

    private static Task<IResult> ListJsonAsync(string ledger, HttpContext http, ListReader lists, ViewLoader loader) =>
        lists.AnswerAsync(http, () => LinesAsync(ledger, lists, loader, http.RequestAborted));

    private static async Task<DossierList<OfferLine>> LinesAsync(string ledger, ListReader lists, ViewLoader loader, CancellationToken ct)
    {
        var offers = await lists.ReadAsync<OfferView>(ledger, ct);
        var titles = await loader.TitlesAsync(ledger, offers.Items.SelectMany(NamedIn), ct);
        return offers.Select(offer => OfferLine.Of(offer, titles));
    }

    private static Task<IResult> GetAsync(string ledger, string offer, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Offer.Kind.Name, offer, reader, reading =>
        {
            var view = OfferView.Of(reading.Chronicle);
            var joined = Joined.Sourced(reading);
            return Page.Of<OfferPage>(http, new
            {
                Dossier = DossierPage.Of(http, reading, joined.Sources),
                Offer = view,
                Titles = Titles.Of(reading, NamedIn(view)),
            });
        });

    /// <summary>The dossiers whose titles an offer is shown with.</summary>
    internal static IEnumerable<string> NamedIn(OfferView offer) => offer.Offer is { } terms
        ?
        [
            .. terms.By.Persons.Select(official => official.Person),
            .. terms.By.Organisations,
            .. terms.Context is { } context ? [context] : ValueList.Of<string>([]),
        ]
        : [];
}

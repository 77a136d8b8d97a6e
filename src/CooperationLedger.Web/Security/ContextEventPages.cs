using CooperationLedger.Actors;
using CooperationLedger.Security;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Security;

/// <summary>How events of the time are read.</summary>
internal static class ContextEventPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<ContextEventView>(ContextEvent.Kind, GetAsync) with
    {
        ListPage = ListAsync,
        Near = new(
            [Offer.Kind],
            Step.ToNamed(Offer.Kind, Person.Kind), Step.ToNamed(Offer.Kind, Organisation.Kind),
            Step.ToNamed(Person.Kind, Organisation.Kind)),
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists) =>
        Page.Of<ContextEventsPage>(http, new
        {
            Ledger = ledger,
            Events = await lists.ReadAsync<ContextEventView>(ledger, http.RequestAborted),
        });

    private static Task<IResult> GetAsync(string ledger, string context, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, ContextEvent.Kind.Name, context, reader, reading =>
        {
            var joined = Joined.Sourced(reading);
            var naming = reading.Naming(Offer.Kind).Select(OfferView.Of);
            var offers = SecurityOrder.Of(naming.Where(offer => offer.Offer?.Context == reading.Chronicle.Dossier));
            return Page.Of<ContextEventPage>(http, new
            {
                Dossier = DossierPage.Of(http, reading, joined.Sources),
                Event = ContextEventView.Of(reading.Chronicle),
                Offers = offers,
                Titles = Titles.Of(reading, offers.SelectMany(OfferPages.NamedIn)),
            });
        });
}

using CooperationLedger.Security;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class ContextEventPageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/contexts")]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        Page.Of<ContextEventsPage>(http, new { Ledger = ledger, Events = await lists.ReadAsync<ContextEventView>(ledger, http.RequestAborted) });

    [WolverineGet("/ledgers/{ledger}/contexts/{context}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string context, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, ContextEvent.Kind.Name, context, reader, async reading =>
        {
            var joined = await reader.JoinSourcesAsync(reading, http.RequestAborted);
            var naming = (await reader.NamingAsync(reading, Offer.Kind, http.RequestAborted)).Select(OfferView.Of);
            var offers = SecurityOrder.Of(naming.Where(offer => offer.Offer?.Context == reading.Chronicle.Dossier));
            return Page.Of<ContextEventPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, joined.Sources),
                Event = ContextEventView.Of(reading.Chronicle),
                Offers = offers,
                Titles = await Titles.ReadAsync(reader, reading, offers.SelectMany(OfferPageEndpoint.NamedIn), http.RequestAborted),
            });
        });
}

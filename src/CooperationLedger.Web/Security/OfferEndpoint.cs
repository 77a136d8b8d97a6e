using CooperationLedger.Security;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class OfferEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/offers")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<OfferView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/offers/{offer}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string offer, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Offer.Kind, offer);
}

using CooperationLedger.Security;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class DeclineOfferEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/offers/{offer}/declinations")]
    public static Task<IResult> Post(string ledger, string offer, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<DeclineOffer>(http, ledger, offer);
}

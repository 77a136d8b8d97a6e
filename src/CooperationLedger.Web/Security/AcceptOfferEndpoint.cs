using CooperationLedger.Security;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class AcceptOfferEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/offers/{offer}/acceptances")]
    public static Task<IResult> Post(string ledger, string offer, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<AcceptOffer>(http, ledger, offer);
}

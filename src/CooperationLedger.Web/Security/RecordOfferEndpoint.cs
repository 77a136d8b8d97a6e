using CooperationLedger.Security;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class RecordOfferEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/offers")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordOffer>(http, ledger);
}

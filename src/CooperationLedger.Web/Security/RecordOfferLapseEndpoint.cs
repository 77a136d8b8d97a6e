using CooperationLedger.Security;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class RecordOfferLapseEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/offers/{offer}/lapses")]
    public static Task<IResult> Post(string ledger, string offer, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordOfferLapse>(http, ledger, offer);
}

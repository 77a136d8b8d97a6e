using CooperationLedger.Sources;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Sources;

public static class RegisterSourceEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/sources")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RegisterSource>(http, ledger);
}

using CooperationLedger.Security;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class RecordContextEventEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/contexts")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordContextEvent>(http, ledger);
}

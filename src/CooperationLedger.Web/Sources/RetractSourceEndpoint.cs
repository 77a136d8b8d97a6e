using CooperationLedger.Sources;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Sources;

public static class RetractSourceEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/sources/{source}/retractions")]
    public static Task<IResult> Post(string ledger, string source, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RetractSource>(http, ledger, source);
}

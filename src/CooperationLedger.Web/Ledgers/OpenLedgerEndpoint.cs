using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Ledgers;

public static class OpenLedgerEndpoint
{
    [WolverinePost("/api/ledgers")]
    public static Task<IResult> Post(HttpContext http, CommandDesk desk) => desk.OpenLedgerAsync(http);
}

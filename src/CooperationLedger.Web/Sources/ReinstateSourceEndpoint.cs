using CooperationLedger.Sources;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Sources;

public static class ReinstateSourceEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/sources/{source}/reinstatements")]
    public static Task<IResult> Post(string ledger, string source, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<ReinstateSource>(http, ledger, source);
}

using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class EndProvisionalApplicationEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/ends-of-provisional-application")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<EndProvisionalApplication>(http, ledger, agreement);
}

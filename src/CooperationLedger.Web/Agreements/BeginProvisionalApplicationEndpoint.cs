using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class BeginProvisionalApplicationEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/provisional-applications")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<BeginProvisionalApplication>(http, ledger, agreement);
}

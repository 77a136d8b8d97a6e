using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class SuspendAgreementEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/suspensions")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<SuspendAgreement>(http, ledger, agreement);
}

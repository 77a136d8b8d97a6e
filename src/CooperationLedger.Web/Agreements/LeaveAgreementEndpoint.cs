using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class LeaveAgreementEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/withdrawals")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<LeaveAgreement>(http, ledger, agreement);
}

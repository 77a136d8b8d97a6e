using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class WithdrawObjectionEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/objection-withdrawals")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<WithdrawObjection>(http, ledger, agreement);
}

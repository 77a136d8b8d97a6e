using CooperationLedger.Commitments;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Commitments;

public static class WithdrawCommitmentEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/commitments/{commitment}/withdrawals")]
    public static Task<IResult> Post(string ledger, string commitment, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<WithdrawCommitment>(http, ledger, commitment);
}

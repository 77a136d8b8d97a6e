using CooperationLedger.Commitments;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Commitments;

public static class CheckCommitmentEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/commitments/{commitment}/checks")]
    public static Task<IResult> Post(string ledger, string commitment, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<CheckCommitment>(http, ledger, commitment);
}

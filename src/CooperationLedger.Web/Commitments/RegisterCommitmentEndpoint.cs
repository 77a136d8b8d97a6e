using CooperationLedger.Commitments;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Commitments;

public static class RegisterCommitmentEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/commitments")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RegisterCommitment>(http, ledger);
}

using CooperationLedger.Commitments;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Commitments;

public static class RecordCommitmentEvidenceEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/commitments/{commitment}/evidence")]
    public static Task<IResult> Post(string ledger, string commitment, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordCommitmentEvidence>(http, ledger, commitment);
}

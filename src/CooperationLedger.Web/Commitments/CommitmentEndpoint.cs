using CooperationLedger.Commitments;
using CooperationLedger.Web.History;
using Wolverine.Http;

namespace CooperationLedger.Web.Commitments;

public static class CommitmentEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/commitments")]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<CommitmentView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/commitments/{commitment}")]
    public static Task<IResult> Get(string ledger, string commitment, HttpContext http, DossierReader reader, CommitmentReader commitments) =>
        reader.AnswerAsync(http, ledger, Commitment.Kind, commitment, commitments.JoinAsync);
}

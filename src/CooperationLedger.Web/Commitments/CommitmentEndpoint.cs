using CooperationLedger.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Commitments;

public static class CommitmentEndpoint
{
    /// <summary>All commitments, or those that the query asks for: the fields are those of the page.</summary>
    [WolverineGet("/api/ledgers/{ledger}/commitments")]
    [QueryFields(DossierLists.Fields + " " + CommitmentFilter.Fields)]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists, CommitmentRegister register)
    {
        var (filter, faults) = CommitmentFilter.Of(http.Request.Query, ledger);
        if (filter == new CommitmentFilter() && faults.Count == 0)
        {
            return await lists.AnswerAsync<CommitmentView>(http, ledger);
        }

        if (faults.Count > 0)
        {
            return Problems.Malformed(faults);
        }

        if (await lists.NotYetAsync(http) is { } notYet)
        {
            return notYet;
        }

        var book = await register.ReadAsync(ledger, http.RequestAborted);
        var lines = await register.AmongAsync(ledger, book, filter, http.RequestAborted);
        return Results.Ok(new DossierList<CommitmentView>([.. lines.Select(line => line.Commitment).OrderBy(view => view.Id, StringComparer.Ordinal)], book.CompleteThrough));
    }

    [WolverineGet("/api/ledgers/{ledger}/commitments/{commitment}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string commitment, HttpContext http, DossierReader reader, CommitmentReader commitments) =>
        reader.AnswerAsync(http, ledger, Commitment.Kind, commitment, commitments.JoinAsync);
}

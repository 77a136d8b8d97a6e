using CooperationLedger.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Commitments;

public static class CommitmentPageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/commitments")]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists, Dossiers dossiers, TimeProvider clock)
    {
        var commitments = await lists.ReadAsync<CommitmentView>(ledger, http.RequestAborted);
        var subjects = await dossiers.ViewsAsync(ledger, commitments.Items.Select(commitment => commitment.Terms?.Subject).OfType<string>(), http.RequestAborted);
        return Page.Of<CommitmentsPage>(http, new
        {
            Ledger = ledger,
            Commitments = CommitmentLine.Join(commitments.Items, subjects, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)),
            commitments.CompleteThrough,
        });
    }

    [WolverineGet("/ledgers/{ledger}/commitments/{commitment}")]
    public static Task<IResult> Get(string ledger, string commitment, HttpContext http, DossierReader reader, CommitmentReader commitments) =>
        Page.OfDossierAsync(http, ledger, Commitment.Kind.Name, commitment, reader, async reading =>
        {
            var joined = await commitments.JoinAsync(reading, http.RequestAborted);
            return Page.Of<CommitmentPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, joined.Sources),
                Commitment = CommitmentView.Of(reading.Chronicle),
                joined.Standing,
                joined.Subject,
                joined.Newest,
            });
        });
}

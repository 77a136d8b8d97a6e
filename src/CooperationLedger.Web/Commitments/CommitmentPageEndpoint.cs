using CooperationLedger.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Commitments;

public static class CommitmentPageEndpoint
{
    private const int OnAPage = 100;

    [WolverineGet("/ledgers/{ledger}/commitments")]
    [QueryFields(CommitmentFilter.Fields + " page")]
    public static async Task<IResult> List(string ledger, HttpContext http, CommitmentRegister register)
    {
        var ct = http.RequestAborted;
        var (filter, faults) = CommitmentFilter.Of(http.Request.Query, ledger);
        var book = await register.ReadAsync(ledger, ct);
        var among = faults.Count > 0 ? [] : await register.AmongAsync(ledger, book, filter, ct);
        return Page.Of<CommitmentsPage>(
            http,
            new
            {
                Ledger = ledger,
                Typed = TypedFilters.Of(http.Request.Query, faults, "status", "overdue", "owedBy", "project", "window", "dueWithin", "testable"),
                Filter = filter,
                Tallies = CommitmentTally.Of(book.Lines),
                Commitments = (IReadOnlyList<CommitmentLine>)[.. among.Skip((filter.Page - 1) * OnAPage).Take(OnAPage)],
                Count = among.Count,
                All = book.Lines.Count,
                HasMore = among.Count > filter.Page * OnAPage,
                book.On,
                book.CompleteThrough,
            },
            faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    [WolverineGet("/ledgers/{ledger}/commitments/{commitment}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string commitment, HttpContext http, DossierReader reader, CommitmentReader commitments) =>
        Page.OfDossierAsync(http, ledger, Commitment.Kind.Name, commitment, reader, async reading =>
        {
            var joined = await commitments.JoinAsync(reading, http.RequestAborted);
            return Page.Of<CommitmentPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, joined.Sources),
                Commitment = CommitmentView.Of(reading.Chronicle),
                joined.Status,
                joined.Subject,
                joined.Newest,
            });
        });
}

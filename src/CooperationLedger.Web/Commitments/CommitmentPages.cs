using CooperationLedger.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Commitments;

/// <summary>How commitments are read.</summary>
internal static class CommitmentPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<CommitmentView>(Commitment.Kind, GetAsync) with
    {
        ListPage = ListAsync,
        ListPageFields = QueryFields.Of(CommitmentFilter.Fields, "page"),
        ListJson = ListJsonAsync,
        ListJsonFields = QueryFields.Of(DossierLists.Fields, CommitmentFilter.Fields),
        Json = JsonAsync,
    };

    private const int OnAPage = 100;

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, CommitmentRegister register)
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
                Typed = TypedFilters.Of(
                    http.Request.Query, faults, "status", "overdue", "owedBy", "project", "window", "dueWithin", "testable"),
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

    private static Task<IResult> GetAsync(
        string ledger, string commitment, HttpContext http, DossierReader reader, CommitmentReader commitments) =>
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

    /// <summary>All commitments, or those that the query asks for: the fields are those of the page.</summary>
    private static async Task<IResult> ListJsonAsync(string ledger, HttpContext http, DossierLists lists, CommitmentRegister register)
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
        return Results.Ok(new DossierList<CommitmentView>(
            [.. lines.Select(line => line.Commitment).OrderBy(view => view.Id, StringComparer.Ordinal)], book.CompleteThrough));
    }

    private static Task<IResult> JsonAsync(
        string ledger, string commitment, HttpContext http, DossierReader reader, CommitmentReader commitments) =>
        reader.AnswerAsync(http, ledger, Commitment.Kind, commitment, commitments.JoinAsync);
}

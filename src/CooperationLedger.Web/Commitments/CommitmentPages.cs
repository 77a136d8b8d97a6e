using CooperationLedger.Agreements;
using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Meetings;
using CooperationLedger.Projects;
using CooperationLedger.Sources;
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
        ListJsonFields = QueryFields.Of(ListReader.Fields, CommitmentFilter.Fields, "page"),
        Line = typeof(CommitmentLine),
        Json = JsonAsync,
        Near = new(
            [],
            Step.ToNamed(CargoTrain.Kind, Source.Kind), Step.ToNamed(Meeting.Kind, Source.Kind),
            Step.ToNamed(Agreement.Kind, Source.Kind), Step.ToNamed(Project.Kind, Source.Kind)),
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
                Counts = CommitmentTally.Of(book.Lines),
                Commitments = PageOf(among, filter),
                Count = among.Count,
                All = book.Lines.Count,
                HasMore = HasMore(among, filter),
                book.On,
                book.CompleteThrough,
            },
            faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static Task<IResult> GetAsync(
        string ledger, string commitment, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Commitment.Kind.Name, commitment, reader, reading =>
        {
            var joined = CommitmentReader.Join(reading);
            return Page.Of<CommitmentPage>(http, new
            {
                Dossier = DossierPage.Of(http, reading, joined.Sources),
                Commitment = CommitmentView.Of(reading.Chronicle),
                Known = CommitmentView.Of(reading.Chronicle.Whole),
                joined.Status,
                joined.Subject,
                joined.Newest,
            });
        });

    /// <summary>All commitments, or those that the query asks for: the fields are those of the page.</summary>
    /// <remarks>All at once and by their ids, unless a page of them is asked for: that is the same as for people.</remarks>
    private static async Task<IResult> ListJsonAsync(string ledger, HttpContext http, ListReader lists, CommitmentRegister register)
    {
        var (filter, faults) = CommitmentFilter.Of(http.Request.Query, ledger);
        return faults.Count > 0 ? Problems.Malformed(faults) : await lists.AnswerAsync(http, async () =>
        {
            var book = await register.ReadAsync(ledger, http.RequestAborted);
            var among = await register.AmongAsync(ledger, book, filter, http.RequestAborted);
            var isPaged = http.Request.Query.ContainsKey("page");
            IReadOnlyList<CommitmentLine> asked = isPaged
                ? PageOf(among, filter)
                : [.. among.OrderBy(line => line.Commitment.Id, StringComparer.Ordinal)];
            return new DossierList<CommitmentLine>(asked, book.CompleteThrough, isPaged && HasMore(among, filter));
        });
    }

    private static IReadOnlyList<CommitmentLine> PageOf(IReadOnlyList<CommitmentLine> among, CommitmentFilter filter) =>
        [.. among.Skip((filter.Page - 1) * OnAPage).Take(OnAPage)];

    private static bool HasMore(IReadOnlyList<CommitmentLine> among, CommitmentFilter filter) => among.Count > filter.Page * OnAPage;

    private static Task<IResult> JsonAsync(
        string ledger, string commitment, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Commitment.Kind, commitment, CommitmentReader.Join);
}

using CooperationLedger.Actors;
using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Agreements;

/// <summary>How agreements are read.</summary>
internal static class AgreementPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<AgreementView>(Agreement.Kind, GetAsync) with
    {
        ListPage = ListAsync,
        ListPageFields = QueryFields.Of(AgreementFilter.Fields),
        ListJson = ListJsonAsync,
        ListJsonFields = QueryFields.Of(ListReader.Fields, AgreementFilter.Fields),
        Line = typeof(AgreementLine),
        Json = JsonAsync,
        Fields = QueryFields.Of(ReadPoint.Fields, ChroniclePart.Field, AgreementQuestion.Fields),
        Near = new([Agreement.Kind, Commitment.Kind], Step.ToNamed(Person.Kind, Organisation.Kind)),
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists, TimeProvider clock)
    {
        var (filter, faults) = AgreementFilter.Of(http.Request.Query);
        var lines = await LinesAsync(ledger, lists, clock, http.RequestAborted);
        return Page.Of<AgreementsPage>(
            http,
            new
            {
                Ledger = ledger,
                Filter = filter,
                Faults = faults,
                Counts = AgreementFilter.Tallies(lines.Items.Select(line => line.Standing.Stage)),
                Agreements = Asked(lines, filter),
            },
            faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ListJsonAsync(string ledger, HttpContext http, ListReader lists, TimeProvider clock)
    {
        var (filter, faults) = AgreementFilter.Of(http.Request.Query);
        return faults.Count > 0
            ? Problems.Malformed(faults)
            : await lists.AnswerAsync(http, async () => Asked(await LinesAsync(ledger, lists, clock, http.RequestAborted), filter));
    }

    private static DossierList<AgreementLine> Asked(DossierList<AgreementLine> lines, AgreementFilter filter) =>
        filter.Stage is { } stage ? lines with { Items = [.. lines.Items.Where(line => line.Standing.Stage == stage)] } : lines;

    private static async Task<DossierList<AgreementLine>> LinesAsync(
        string ledger, ListReader lists, TimeProvider clock, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return (await lists.ReadAsync<AgreementView>(ledger, ct)).Select(agreement => AgreementLine.Of(agreement, today));
    }

    private static Task<IResult> GetAsync(
        string ledger, string agreement, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Agreement.Kind.Name, agreement, reader, reading =>
        {
            var (question, faults) = AgreementQuestion.Of(http.Request.Query);
            var agreement = AgreementView.Of(reading.Chronicle);
            var status = question.Answer(reading);
            var signatories = agreement.Signatures.SelectMany(signature => signature.Signatories).Select(official => official.Person);
            return Page.Of<AgreementPage>(
                http,
                new
                {
                    Dossier = DossierPage.Of(http, reading, reading.SourcesOf(reading.Chronicle, reading.Whole)),
                    Agreement = agreement,
                    Known = AgreementView.Of(reading.Whole),
                    Status = status,
                    Question = question,
                    Answer = status is null ? null : AgreementReader.Between(reading, status, question),
                    Typed = TypedFilters.Of(http.Request.Query, faults, AgreementQuestion.Fields.Split(' ')),
                    Titles = Titles.Of(reading, signatories),
                    Kin = AgreementReader.Kin(reading),
                    Commitments = CommitmentReader.On(reading),
                },
                faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
        });

    private static Task<IResult> JsonAsync(string ledger, string agreement, HttpContext http, DossierReader reader)
    {
        var (question, faults) = AgreementQuestion.Of(http.Request.Query);
        return faults.Count > 0
            ? Task.FromResult(Problems.Malformed(faults))
            : reader.AnswerAsync(http, ledger, Agreement.Kind, agreement, reading => AgreementReader.Join(reading, question));
    }
}

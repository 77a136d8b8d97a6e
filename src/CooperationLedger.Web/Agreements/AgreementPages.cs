using CooperationLedger.Agreements;
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
        ListJson = ListJsonAsync,
        Line = typeof(AgreementLine),
        Json = JsonAsync,
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists, TimeProvider clock) =>
        Page.Of<AgreementsPage>(http, new { Ledger = ledger, Agreements = await LinesAsync(ledger, lists, clock, http.RequestAborted) });

    private static Task<IResult> ListJsonAsync(string ledger, HttpContext http, ListReader lists, TimeProvider clock) =>
        lists.AnswerAsync(http, () => LinesAsync(ledger, lists, clock, http.RequestAborted));

    private static async Task<DossierList<AgreementLine>> LinesAsync(string ledger, ListReader lists, TimeProvider clock, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return (await lists.ReadAsync<AgreementView>(ledger, ct)).Select(agreement => AgreementLine.Of(agreement, today));
    }

    private static Task<IResult> GetAsync(
        string ledger, string agreement, HttpContext http,
        DossierReader reader, AgreementReader agreements, CommitmentReader commitments) =>
        Page.OfDossierAsync(http, ledger, Agreement.Kind.Name, agreement, reader, async reading =>
        {
            var joined = await agreements.JoinAsync(reading, http.RequestAborted);
            var agreement = AgreementView.Of(reading.Chronicle);
            var signatories = agreement.Signatures.SelectMany(signature => signature.Signatories).Select(official => official.Person);
            return Page.Of<AgreementPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, joined.Sources),
                Agreement = agreement,
                joined.Status,
                Titles = await Titles.ReadAsync(reader, reading, signatories, http.RequestAborted),
                Kin = await agreements.KinAsync(reading, http.RequestAborted),
                Commitments = await commitments.OnAsync(reading, http.RequestAborted),
            });
        });

    private static Task<IResult> JsonAsync(
        string ledger, string agreement, HttpContext http, DossierReader reader, AgreementReader agreements) =>
        reader.AnswerAsync(http, ledger, Agreement.Kind, agreement, agreements.JoinAsync);
}

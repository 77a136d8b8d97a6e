using CooperationLedger.Agreements;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class AgreementPageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/agreements")]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists, TimeProvider clock) =>
        Page.Of<AgreementsPage>(http, new
        {
            Ledger = ledger,
            Agreements = await lists.ReadAsync<AgreementView>(ledger, http.RequestAborted),
            On = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
        });

    [WolverineGet("/ledgers/{ledger}/agreements/{agreement}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(
        string ledger, string agreement, HttpContext http, DossierReader reader, AgreementReader agreements, CommitmentReader commitments) =>
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
}

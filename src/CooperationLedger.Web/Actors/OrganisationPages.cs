using CooperationLedger.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Meetings;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Statements;

namespace CooperationLedger.Web.Actors;

/// <remarks>Organisations are listed on the page of people.</remarks>
internal static class OrganisationPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<OrganisationView>(Organisation.Kind, GetAsync);

    private static Task<IResult> GetAsync(
        string ledger, string organisation, HttpContext http, DossierReader reader, MeetingReader meetings) =>
        Page.OfDossierAsync(http, ledger, Organisation.Kind.Name, organisation, reader, async reading =>
        {
            var statements = await StatementsNaming.ReadAsync(reader, reading, http.RequestAborted);
            return Page.Of<OrganisationPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, []),
                Organisation = OrganisationView.Of(reading.Chronicle),
                Meetings = await meetings.WithAsync(reading, http.RequestAborted),
                Statements = statements,
                Titles = await Titles.ReadAsync(reader, reading, statements.Named, http.RequestAborted),
            });
        });
}

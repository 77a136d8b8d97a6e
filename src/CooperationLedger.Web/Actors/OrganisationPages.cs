using CooperationLedger.Actors;
using CooperationLedger.Meetings;
using CooperationLedger.Statements;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Meetings;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Statements;

namespace CooperationLedger.Web.Actors;

/// <remarks>Organisations are listed on the page of people.</remarks>
internal static class OrganisationPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<OrganisationView>(Organisation.Kind, GetAsync) with
    {
        Near = new([Meeting.Kind, Statement.Kind], StatementsNaming.Steps),
    };

    private static Task<IResult> GetAsync(
        string ledger, string organisation, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Organisation.Kind.Name, organisation, reader, reading =>
        {
            var statements = StatementsNaming.Of(reading);
            return Page.Of<OrganisationPage>(http, new
            {
                Dossier = DossierPage.Of(http, reading, []),
                Organisation = OrganisationView.Of(reading.Chronicle),
                Meetings = MeetingReader.With(reading),
                Statements = statements,
                Titles = Titles.Of(reading, statements.Named),
            });
        });
}

using CooperationLedger.Actors;
using CooperationLedger.Meetings;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Meetings;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Statements;

namespace CooperationLedger.Web.Actors;

/// <summary>How persons are read.</summary>
internal static class PersonPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<PersonView>(Person.Kind, GetAsync) with
    {
        ListPage = ListAsync,
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists)
    {
        var persons = await lists.ReadAsync<PersonView>(ledger, http.RequestAborted);
        return Page.Of<PeoplePage>(http, new
        {
            Ledger = ledger,
            Persons = persons.Items,
            Organisations = (await lists.ReadAsync<OrganisationView>(ledger, http.RequestAborted)).Items,
            persons.CompleteThrough,
        });
    }

    private static Task<IResult> GetAsync(string ledger, string person, HttpContext http, DossierReader reader, MeetingReader meetings) =>
        Page.OfDossierAsync(http, ledger, Person.Kind.Name, person, reader, async reading =>
        {
            var view = PersonView.Of(reading.Chronicle);
            var with = await meetings.WithAsync(reading, http.RequestAborted);
            var statements = await StatementsNaming.ReadAsync(reader, reading, http.RequestAborted);
            var titles = await Titles.ReadAsync(reader, reading, Named(view, with).Concat(statements.Named), http.RequestAborted);
            return Page.Of<PersonPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, titles.Sources),
                Person = view,
                Meetings = with,
                Statements = statements,
                Titles = titles,
            });
        });

    private static IEnumerable<string> Named(PersonView person, IEnumerable<MeetingView> meetings) =>
    [
        .. person.Tenures.Select(tenure => tenure.Office.Organisation).OfType<string>(),
        .. meetings.SelectMany(meeting => meeting.Said)
            .Where(remark => remark.Speaker == person.Id).Select(remark => remark.Citation.Source),
    ];
}

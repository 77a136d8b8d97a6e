using CooperationLedger.Actors;
using CooperationLedger.Meetings;
using CooperationLedger.Sources;
using CooperationLedger.Statements;
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
        Near = new([Meeting.Kind, Statement.Kind], [.. StatementsNaming.Steps, Step.ToNamed(Meeting.Kind, Source.Kind)]),
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

    private static Task<IResult> GetAsync(string ledger, string person, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Person.Kind.Name, person, reader, reading =>
        {
            var view = PersonView.Of(reading.Chronicle);
            var with = MeetingReader.With(reading);
            var statements = StatementsNaming.Of(reading);
            var titles = Titles.Of(reading, Named(view, with).Concat(statements.Named));
            return Page.Of<PersonPage>(http, new
            {
                Dossier = DossierPage.Of(http, reading, titles.Sources),
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

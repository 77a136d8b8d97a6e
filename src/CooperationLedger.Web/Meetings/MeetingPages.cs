using CooperationLedger.Commitments;
using CooperationLedger.Meetings;
using CooperationLedger.Statements;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Statements;

namespace CooperationLedger.Web.Meetings;

/// <summary>How meetings are read.</summary>
internal static class MeetingPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<MeetingView>(Meeting.Kind, GetAsync) with
    {
        ListPage = ListAsync,
        Near = new([Meeting.Kind, Statement.Kind, Commitment.Kind], StatementsNaming.Steps),
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists) =>
        Page.Of<MeetingsPage>(http, new { Ledger = ledger, Meetings = await lists.ReadAsync<MeetingView>(ledger, http.RequestAborted) });

    private static Task<IResult> GetAsync(
        string ledger, string meeting, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Meeting.Kind.Name, meeting, reader, reading =>
        {
            var view = MeetingView.Of(reading.Chronicle);
            var joined = Joined.Sourced(reading);
            var statements = StatementsNaming.Of(reading);
            var wholes = MeetingReader.Wholes(reading);
            var titles = Titles.Of(reading, Named(view).Concat(wholes).Concat(statements.Named));
            return Page.Of<MeetingPage>(http, new
            {
                Dossier = DossierPage.Of(
                    http, reading, joined.Sources.Concat(titles.Sources).DistinctBy(source => source.Id)),
                Meeting = view,
                Known = MeetingView.Of(reading.Chronicle.Whole),
                Titles = titles,
                Statements = statements.Made,
                Wholes = wholes,
                Parts = MeetingReader.Parts(reading),
                joined.Newest,
                Commitments = CommitmentReader.On(reading),
            });
        });

    private static IEnumerable<string> Named(MeetingView meeting) =>
    [
        .. meeting.Subject?.Participants.Select(participant => participant.Person) ?? [],
        .. meeting.Subject?.Organisations ?? [],
        .. meeting.Subject?.Host is { } host ? [host] : ValueList.Of<string>([]),
        .. meeting.Said.SelectMany(remark => new[] { remark.Speaker, remark.Citation.Source }),
    ];
}

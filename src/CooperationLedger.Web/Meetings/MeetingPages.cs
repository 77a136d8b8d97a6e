using CooperationLedger.Meetings;
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
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists) =>
        Page.Of<MeetingsPage>(http, new { Ledger = ledger, Meetings = await lists.ReadAsync<MeetingView>(ledger, http.RequestAborted) });

    private static Task<IResult> GetAsync(
        string ledger, string meeting, HttpContext http, DossierReader reader, CommitmentReader commitments, MeetingReader meetings) =>
        Page.OfDossierAsync(http, ledger, Meeting.Kind.Name, meeting, reader, async reading =>
        {
            var view = MeetingView.Of(reading.Chronicle);
            var joined = await reader.JoinSourcesAsync(reading, http.RequestAborted);
            var statements = await StatementsNaming.ReadAsync(reader, reading, http.RequestAborted);
            var wholes = MeetingReader.Wholes(reading);
            var titles = await Titles.ReadAsync(reader, reading, Named(view).Concat(wholes).Concat(statements.Named), http.RequestAborted);
            return Page.Of<MeetingPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(
                    http, reader, reading, joined.Sources.Concat(titles.Sources).DistinctBy(source => source.Id)),
                Meeting = view,
                Titles = titles,
                Statements = statements.Made,
                Wholes = wholes,
                Parts = await meetings.PartsAsync(reading, http.RequestAborted),
                joined.Newest,
                Commitments = await commitments.OnAsync(reading, http.RequestAborted),
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

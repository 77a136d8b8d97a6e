using CooperationLedger.Meetings;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Meetings;

public static class MeetingEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/meetings")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<MeetingView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/meetings/{meeting}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string meeting, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Meeting.Kind, meeting);
}

using CooperationLedger.Meetings;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Meetings;

public static class PostponeMeetingEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/meetings/{meeting}/postponements")]
    public static Task<IResult> Post(string ledger, string meeting, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<PostponeMeeting>(http, ledger, meeting);
}

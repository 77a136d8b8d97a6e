using CooperationLedger.Meetings;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Meetings;

public static class CancelMeetingEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/meetings/{meeting}/cancellations")]
    public static Task<IResult> Post(string ledger, string meeting, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<CancelMeeting>(http, ledger, meeting);
}

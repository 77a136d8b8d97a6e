using CooperationLedger.Meetings;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Meetings;

public static class RecordMeetingEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/meetings")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordMeeting>(http, ledger);
}

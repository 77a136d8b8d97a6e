using CooperationLedger.Meetings;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Meetings;

public static class PlanMeetingEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/meetings/plans")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<PlanMeeting>(http, ledger);
}

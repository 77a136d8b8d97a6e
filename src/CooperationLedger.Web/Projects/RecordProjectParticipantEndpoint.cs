using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class RecordProjectParticipantEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects/{project}/participants")]
    public static Task<IResult> Post(string ledger, string project, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordProjectParticipant>(http, ledger, project);
}

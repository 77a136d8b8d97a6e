using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class RecordMilestoneEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects/{project}/milestones")]
    public static Task<IResult> Post(string ledger, string project, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordMilestone>(http, ledger, project);
}

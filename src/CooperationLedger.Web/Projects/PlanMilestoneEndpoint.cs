using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class PlanMilestoneEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects/{project}/milestone-plans")]
    public static Task<IResult> Post(string ledger, string project, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<PlanMilestone>(http, ledger, project);
}

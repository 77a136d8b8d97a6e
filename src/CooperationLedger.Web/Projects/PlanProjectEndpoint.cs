using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class PlanProjectEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects/{project}/plans")]
    public static Task<IResult> Post(string ledger, string project, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<PlanProject>(http, ledger, project);
}

using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class DeclareProjectStatusEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects/{project}/status-declarations")]
    public static Task<IResult> Post(string ledger, string project, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<DeclareProjectStatus>(http, ledger, project);
}

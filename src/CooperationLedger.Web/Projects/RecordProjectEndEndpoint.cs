using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class RecordProjectEndEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects/{project}/ends")]
    public static Task<IResult> Post(string ledger, string project, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordProjectEnd>(http, ledger, project);
}

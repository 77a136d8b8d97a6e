using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class RecordProjectStartEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects/{project}/starts")]
    public static Task<IResult> Post(string ledger, string project, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordProjectStart>(http, ledger, project);
}

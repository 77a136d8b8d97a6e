using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class RecordProjectTransactionEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects/{project}/transactions")]
    public static Task<IResult> Post(string ledger, string project, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordProjectTransaction>(http, ledger, project);
}

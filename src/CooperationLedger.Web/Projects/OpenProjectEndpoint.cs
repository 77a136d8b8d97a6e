using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class OpenProjectEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<OpenProject>(http, ledger);
}

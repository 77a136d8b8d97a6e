using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class NameFocalPersonEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects/{project}/focal-persons")]
    public static Task<IResult> Post(string ledger, string project, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<NameFocalPerson>(http, ledger, project);
}

using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class RecordEndOfParticipationEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/projects/{project}/participation-ends")]
    public static Task<IResult> Post(string ledger, string project, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordEndOfParticipation>(http, ledger, project);
}

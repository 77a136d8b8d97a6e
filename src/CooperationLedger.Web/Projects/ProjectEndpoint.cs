using CooperationLedger.Projects;
using CooperationLedger.Web.History;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class ProjectEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/projects")]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<ProjectView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/projects/{project}")]
    public static Task<IResult> Get(string ledger, string project, HttpContext http, DossierReader reader, ProjectReader projects) =>
        reader.AnswerAsync(http, ledger, Project.Kind, project, async (reading, ct) => (await projects.JoinAsync(reading, ct)).Joined);
}

using CooperationLedger.Projects;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class ProjectEndpoint
{
    /// <summary>All projects, or those that the query asks for: the fields are those of the page.</summary>
    [WolverineGet("/api/ledgers/{ledger}/projects")]
    [QueryFields(DossierLists.Fields + " " + ProjectFilter.Fields)]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists)
    {
        var (filter, faults) = ProjectFilter.Of(http.Request.Query);
        return faults.Count > 0
            ? Problems.Malformed(faults)
            : await lists.AnswerAsync<ProjectView>(http, ledger, ProjectBoard.Which(filter));
    }

    [WolverineGet("/api/ledgers/{ledger}/projects/{project}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string project, HttpContext http, DossierReader reader, ProjectReader projects) =>
        reader.AnswerAsync(http, ledger, Project.Kind, project, async (reading, ct) => (await projects.JoinAsync(reading, ct)).Joined);
}

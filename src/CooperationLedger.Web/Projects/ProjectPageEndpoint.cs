using CooperationLedger.Projects;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class ProjectPageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/projects/{project}")]
    public static Task<IResult> Get(
        string ledger, string project, HttpContext http, DossierReader reader, ProjectReader projects, CommitmentReader commitments) =>
        Page.OfDossierAsync(http, ledger, Project.Kind.Name, project, reader, async reading =>
        {
            var (joined, runs) = await projects.JoinAsync(reading, http.RequestAborted);
            var project = ProjectView.Of(reading.Chronicle);
            return Page.Of<ProjectPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, joined.Sources),
                Project = project,
                Titles = await Titles.ReadAsync(reader, reading, project.FocalPersons.Select(named => named.Official.Person), http.RequestAborted),
                joined.Standing,
                Runs = runs,
                joined.Newest,
                Commitments = await commitments.OnAsync(reading, http.RequestAborted),
            });
        });
}

using CooperationLedger.Projects;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Projects;

public static class ProjectPageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/projects")]
    [QueryFields(ProjectFilter.Fields + " page")]
    public static async Task<IResult> List(string ledger, HttpContext http, ProjectBoard board, CommitmentRegister commitments)
    {
        var ct = http.RequestAborted;
        var (filter, faults) = ProjectFilter.Of(http.Request.Query);
        var book = await commitments.ReadAsync(ledger, ct);
        var (lines, hasMore) = faults.Count > 0 ? ([], false) : await board.PageAsync(ledger, filter, book, ct);
        return Page.Of<ProjectsPage>(
            http,
            new
            {
                Ledger = ledger,
                Filter = filter,
                Faults = faults,
                Tallies = ProjectTally.Of(await board.CountsAsync(ledger, ct)),
                Lines = lines,
                HasMore = hasMore,
                book.On,
                book.CompleteThrough,
            },
            faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    [WolverineGet("/ledgers/{ledger}/projects/{project}")]
    [QueryFields(ReadPoint.Fields)]
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
                joined.Status,
                Runs = runs,
                Neighbours = await projects.AroundAsync(reading, http.RequestAborted),
                joined.Newest,
                Commitments = await commitments.OnAsync(reading, http.RequestAborted),
            });
        });
}

using CooperationLedger.Actors;
using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Projects;
using CooperationLedger.Sources;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Projects;

/// <summary>How projects are read.</summary>
internal static class ProjectPages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<ProjectView>(Project.Kind, GetAsync) with
    {
        ListPage = ListAsync,
        ListPageFields = QueryFields.Of(ProjectFilter.Fields, "page"),
        ListJson = ListJsonAsync,
        ListJsonFields = QueryFields.Of(ListReader.Fields, ProjectFilter.Fields, "page"),
        Line = typeof(ProjectLine),
        Json = JsonAsync,
        Near = new(
            [Project.Kind, CargoTrain.Kind, Commitment.Kind],
            Step.ToNaming(Project.Kind, CargoTrain.Kind), Step.ToNamed(CargoTrain.Kind, Source.Kind),
            Step.ToNamed(Person.Kind, Organisation.Kind)),
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ProjectBoard board, CommitmentRegister commitments)
    {
        var ct = http.RequestAborted;
        var (filter, faults) = ProjectFilter.Of(http.Request.Query);
        var book = await commitments.ReadAsync(ledger, ct);
        var list = faults.Count > 0 ? new([], book.CompleteThrough) : await board.ReadAsync(ledger, filter, isPaged: true, book, ct);
        return Page.Of<ProjectsPage>(
            http,
            new
            {
                Ledger = ledger,
                Filter = filter,
                Faults = faults,
                Counts = ProjectTally.Of(await board.CountsAsync(ledger, ct)),
                Lines = list.Items,
                HasMore = list.HasMore == true,
                book.On,
                list.CompleteThrough,
            },
            faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static Task<IResult> GetAsync(
        string ledger, string project, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Project.Kind.Name, project, reader, reading =>
        {
            var joined = ProjectReader.Join(reading);
            var project = ProjectView.Of(reading.Chronicle);
            return Page.Of<ProjectPage>(http, new
            {
                Dossier = DossierPage.Of(http, reading, joined.Sources),
                Project = project,
                Known = ProjectView.Of(reading.Chronicle.Whole),
                Titles = Titles.Of(reading, project.FocalPersons.Select(named => named.Official.Person)),
                joined.Status,
                Runs = ProjectReader.Runs(reading),
                Neighbours = ProjectReader.Around(reading),
                joined.Newest,
                Commitments = CommitmentReader.On(reading),
            });
        });

    /// <summary>All projects, or those that the query asks for: the fields are those of the page.</summary>
    /// <remarks>All at once unless a page of them is asked for.</remarks>
    private static async Task<IResult> ListJsonAsync(
        string ledger, HttpContext http, ListReader lists, ProjectBoard board, CommitmentRegister commitments)
    {
        var (filter, faults) = ProjectFilter.Of(http.Request.Query);
        return faults.Count > 0 ? Problems.Malformed(faults) : await lists.AnswerAsync(http, async () => await board.ReadAsync(
            ledger, filter, http.Request.Query.ContainsKey("page"),
            await commitments.ReadAsync(ledger, http.RequestAborted), http.RequestAborted));
    }

    private static Task<IResult> JsonAsync(string ledger, string project, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Project.Kind, project, ProjectReader.Join);
}

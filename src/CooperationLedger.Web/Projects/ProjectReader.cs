using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Links;
using CooperationLedger.Projects;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using Marten;

namespace CooperationLedger.Web.Projects;

/// <summary>Joins a project with the trains that are part of it, at the same cut, and derives how it stands.</summary>
public sealed class ProjectReader(DossierReader reader, ViewLoader loader)
{
    public async Task<(Joined Joined, IReadOnlyList<ProjectRun> Runs)> JoinAsync(Reading reading, CancellationToken ct)
    {
        var project = ProjectView.Of(reading.Chronicle);
        var trains = (await reader.NamingAsync(reading, CargoTrain.Kind, ct)).Where(chronicle => ProjectRun.CanShow(project.Id, Link.In(chronicle))).ToList();
        var runs = ProjectRun.Of(trains.Select(CargoTrainView.Of));
        var sources = await reader.SourcesOfAsync(reading, [reading.Chronicle, .. trains], ct);
        var status = project.Description is null ? null : ProjectStatus.Of(project, runs.Select(run => run.Evidence), reading.TrueAt);
        return (new(status, NewestSource.Among(sources), sources), runs);
    }

    /// <summary>What the project is part of, its parts and what it is related to, at the same cut, each with how it stands; in the same number of queries however many there are.</summary>
    public async Task<IReadOnlyList<ProjectNeighbour>> AroundAsync(Reading reading, CancellationToken ct)
    {
        var naming = await reader.NamingAsync(reading, Project.Kind, ct);
        var named = await reader.AlsoAsync(reading, ProjectNeighbour.Own(reading.Chronicle).Select(neighbour => neighbour.Id), ct);
        var chronicles = naming.UnionBy(named, chronicle => chronicle.Dossier).ToDictionary(chronicle => chronicle.Dossier);
        var neighbours = ProjectNeighbour.In(reading.Chronicle, naming).Where(neighbour => chronicles.ContainsKey(neighbour.Id)).ToList();
        var trains = neighbours.Count == 0 ? [] : await reader.AlsoAsync(reading, await loader.EverNamingAsync(reading.Ledger, neighbours.Select(neighbour => neighbour.Id), CargoTrain.Kind, ct), ct);
        return
        [
            .. from neighbour in neighbours
               let runs = ProjectRun.Of(trains.Where(train => ProjectRun.CanShow(neighbour.Id, Link.In(train))).Select(CargoTrainView.Of))
               select ProjectNeighbour.Of(neighbour.Place, neighbour.Verb, chronicles[neighbour.Id], runs, reading.TrueAt),
        ];
    }
}

/// <summary>A train that shows a project to be under way, since it ran.</summary>
public sealed record ProjectRun(CargoTrainView Train, Evidence Evidence)
{
    /// <summary>The links of a train say that it is part of the project or implements it.</summary>
    public static bool CanShow(string project, IEnumerable<Link> links) =>
        links.Any(link => link.To == project && link.Relation is (LinkRelation.PartOf or LinkRelation.Implements));

    /// <returns>Those that certainly ran before those that possibly did.</returns>
    public static IReadOnlyList<ProjectRun> Of(IEnumerable<CargoTrainView> trains) =>
    [
        .. from train in trains
           let shows = train.Departure?.Evidence ?? train.Milestones.FirstOrDefault()?.Evidence
           where shows is not null
           orderby shows.Possibly, train.Id
           select new ProjectRun(train, shows),
    ];
}

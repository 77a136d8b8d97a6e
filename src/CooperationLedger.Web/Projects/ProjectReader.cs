using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Links;
using CooperationLedger.Projects;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Projects;

/// <summary>Joins a project with the trains that are part of it, at the same cut, and derives its status.</summary>
public static class ProjectReader
{
    public static Joined Join(Reading reading)
    {
        var project = ProjectView.Of(reading.Chronicle);
        var trains = Trains(reading, project.Id);
        var runs = ProjectRun.Of(trains.Select(CargoTrainView.Of));
        var status = project.Description is null ? null : ProjectStatus.Of(project, runs.Select(run => run.Evidence), reading.TrueAt);
        return Joined.Of(status, reading.SourcesOf([reading.Chronicle, .. trains]));
    }

    public static IReadOnlyList<ProjectRun> Runs(Reading reading) => Runs(reading, reading.Chronicle.Dossier);

    /// <summary>What the project is part of, its parts and what it is related to, at the same cut, each with its status.</summary>
    public static IReadOnlyList<ProjectNeighbour> Around(Reading reading)
    {
        var others = reading.Naming(Project.Kind);
        var named = reading.Also(ProjectNeighbour.Own(reading.Chronicle).Select(neighbour => neighbour.Id));
        var chronicles = others.UnionBy(named, chronicle => chronicle.Dossier)
            .ToDictionary(chronicle => chronicle.Dossier);
        return
        [
            .. from neighbour in ProjectNeighbour.In(reading.Chronicle, others)
               where chronicles.ContainsKey(neighbour.Id)
               select ProjectNeighbour.Of(
                   neighbour.Place, neighbour.Verb, chronicles[neighbour.Id], Runs(reading, neighbour.Id), reading.TrueAt),
        ];
    }

    private static IReadOnlyList<ProjectRun> Runs(Reading reading, string project) =>
        ProjectRun.Of(Trains(reading, project).Select(CargoTrainView.Of));

    private static IReadOnlyList<Chronicle> Trains(Reading reading, string project) =>
        [.. reading.Naming(CargoTrain.Kind).Where(train => ProjectRun.CanShow(project, Link.In(train)))];
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

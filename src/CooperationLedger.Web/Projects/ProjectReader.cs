using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Links;
using CooperationLedger.Projects;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Projects;

/// <summary>Joins a project with the trains that are part of it, at the same cut, and derives how it stands.</summary>
public sealed class ProjectReader(DossierReader reader)
{
    public async Task<(Joined Joined, IReadOnlyList<ProjectRun> Runs)> JoinAsync(Reading reading, CancellationToken ct)
    {
        var project = ProjectView.Of(reading.Chronicle);
        var trains = (await reader.NamingAsync(reading, CargoTrain.Kind, ct)).Where(chronicle => ProjectRun.CanShow(project.Id, Link.In(chronicle))).ToList();
        var runs = ProjectRun.Of(trains.Select(CargoTrainView.Of));
        var sources = await reader.SourcesOfAsync(reading, [reading.Chronicle, .. trains], ct);
        var standing = project.Description is null ? null : ProjectStanding.Of(project, runs.Select(run => run.Evidence), reading.TrueAt);
        return (new(standing, NewestSource.Among(sources), sources), runs);
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
           let shows = train.Departure?.Evidence ?? train.BorderCrossings.FirstOrDefault()?.Evidence ?? train.Arrival?.Evidence
           where shows is not null
           orderby shows.Possibly, train.Id
           select new ProjectRun(train, shows),
    ];
}

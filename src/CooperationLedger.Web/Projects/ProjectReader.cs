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
        var linking = await reader.AlsoAsync(reading, await reader.LinkingToAsync(reading, ct), ct);
        var trains = linking.Where(chronicle => ProjectRun.CanShow(project.Id, chronicle)).ToList();
        var runs = ProjectRun.Of(trains);
        var sources = await reader.SourcesOfAsync(reading, [reading.Chronicle, .. trains], ct);
        var standing = project.Description is null ? null : ProjectStanding.Of(project, runs.Select(run => run.Evidence), reading.TrueAt);
        return (new(standing, NewestSource.Among(sources), sources), runs);
    }
}

/// <summary>A train that shows a project to be under way, since it ran.</summary>
public sealed record ProjectRun(CargoTrainView Train, Evidence Evidence)
{
    /// <summary>It is a train's dossier, which says that the train is part of the project or implements it.</summary>
    public static bool CanShow(string project, Chronicle chronicle) =>
        chronicle.Register.Kind == CargoTrain.Kind
        && Link.In(chronicle).Any(link => link.To == project && link.Relation is (LinkRelation.PartOf or LinkRelation.Implements));

    /// <returns>Those that certainly ran before those that possibly did.</returns>
    public static IReadOnlyList<ProjectRun> Of(IEnumerable<Chronicle> trains) =>
    [
        .. from train in trains.Select(CargoTrainView.Of)
           let shows = train.Departure?.Evidence ?? train.BorderCrossings.FirstOrDefault()?.Evidence ?? train.Arrival?.Evidence
           where shows is not null
           orderby shows.Possibly, train.Id
           select new ProjectRun(train, shows),
    ];
}

using System.Text.Json.Serialization;
using CooperationLedger.Agreements;
using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Links;
using CooperationLedger.Projects;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Projects;

/// <summary>A project as it is on a day, with the dossiers that it is linked with.</summary>
/// <param name="Commitments">Those linked with it, about it, or about what it is linked with.</param>
/// <param name="PartOf">The projects that it is part of.</param>
/// <param name="Parts">The projects that are part of it.</param>
/// <param name="Last">The development that happened last, as far as the dates show; null when there is none.</param>
/// <param name="SourceCount">How many sources are cited by what counts.</param>
public sealed record ProjectLine(
    [property: Spread] ProjectView Project,
    [property: JsonPropertyName("standing")] ProjectStatus Status,
    IReadOnlyList<LinkedAgreement> Agreements,
    IReadOnlyList<LinkedTrain> Trains,
    IReadOnlyList<CommitmentLine> Commitments,
    IReadOnlyList<LinkedProject> PartOf,
    IReadOnlyList<LinkedProject> Parts,
    LastDevelopment? Last,
    int SourceCount)
{
    /// <summary>What happened last, with the names of those that it names; null when nothing did.</summary>
    public string? LastInWords { get; init; }

    /// <param name="linking">Cards of dossiers that link to projects, this one or others.</param>
    /// <param name="views">Of dossiers that projects are linked with, by id.</param>
    public static ProjectLine Of(
        ProjectView project, DossierCard card, IReadOnlyList<DossierCard> linking, IReadOnlyDictionary<string, IDossierView> views,
        IReadOnlyList<CommitmentLine> commitments, DateOnly on)
    {
        var inward = linking.Where(other => other.Links.Any(link => link.To == project.Id)).ToList();
        var near = card.Links.Select(link => link.To).Concat(inward.Select(other => other.Id)).Append(project.Id).ToHashSet();
        var linked = near.Order(StringComparer.Ordinal).Select(id => views.GetValueOrDefault(id)).ToList();
        var parts = inward.Where(other => ProjectRun.CanShow(project.Id, other.Links))
            .Select(other => views.GetValueOrDefault(other.Id)).OfType<CargoTrainView>();
        return new(
            project,
            ProjectStatus.Of(project, ProjectRun.Of(parts).Select(run => run.Evidence), on),
            [
                .. linked.OfType<AgreementView>()
                    .Select(agreement => new LinkedAgreement(agreement.Id, agreement.Title, agreement.StageOn(on))),
            ],
            [.. linked.OfType<CargoTrainView>().Select(train => new LinkedTrain(train.Id, train.Title, train.Status))],
            [.. commitments.Where(line => line.IsAmong(near))],
            LinkedProject.Among(views, Wholes(card.Links)),
            LinkedProject.Among(views, inward.Where(other => Wholes(other.Links).Contains(project.Id)).Select(other => other.Id)),
            card.Last, card.SourceCount);
    }

    private static IEnumerable<string> Wholes(ValueList<Link> links) =>
        links.Where(link => link.Relation is LinkRelation.PartOf).Select(link => link.To).Distinct();
}

/// <summary>An agreement that a project is linked with.</summary>
/// <param name="Status">How far it had come by the day of the project's line.</param>
public sealed record LinkedAgreement(string Id, string Title, AgreementStage Status);

/// <summary>A train that a project is linked with.</summary>
public sealed record LinkedTrain(string Id, string Title, CargoTrainStatus Status);

/// <summary>Another project that a project is linked with.</summary>
public sealed record LinkedProject(string Id, string Title)
{
    public static IReadOnlyList<LinkedProject> Among(IReadOnlyDictionary<string, IDossierView> views, IEnumerable<string> ids) =>
        [.. ids.Select(id => views.GetValueOrDefault(id)).OfType<ProjectView>().Select(view => new LinkedProject(view.Id, view.Title))];
}

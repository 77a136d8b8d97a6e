using CooperationLedger.Chronicles;
using CooperationLedger.Links;
using CooperationLedger.Projects;
using CooperationLedger.Web.Links;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Projects;

/// <summary>A project that another is part of, a part of it, or one that is related to it, as it was at the same cut.</summary>
/// <param name="Place">What leads from the page's project to the other.</param>
/// <param name="Verb">The same in words: "is part of".</param>
/// <param name="Status">Null when no entry of it counts.</param>
public sealed record ProjectNeighbour(ProjectPlace Place, string Verb, string Id, string Title, ProjectStatus? Status)
{
    /// <summary>
    /// The links between projects that make one a neighbour of the other, recorded in either dossier; each neighbour once, and what it is
    /// part of first.
    /// </summary>
    /// <param name="others">The chronicles of all that this project links to and that link to it.</param>
    public static IReadOnlyList<(ProjectPlace Place, string Verb, string Id)> In(Chronicle project, IEnumerable<Chronicle> others) =>
    [
        .. Own(project).Concat(others.SelectMany(other => Inward(project.Dossier, other))).Distinct()
            .OrderBy(neighbour => neighbour.Place).ThenBy(neighbour => neighbour.Id, StringComparer.Ordinal),
    ];

    public static ProjectNeighbour Of(ProjectPlace place, string verb, Chronicle chronicle, IEnumerable<ProjectRun> runs, DateOnly on)
    {
        var project = ProjectView.Of(chronicle);
        var status = project.Description is null ? null : ProjectStatus.Of(project, runs.Select(run => run.Evidence), on);
        return new(place, verb, project.Id, DossierPage.TitleOf(chronicle), status);
    }

    /// <summary>The projects that this one's own links name.</summary>
    public static IEnumerable<(ProjectPlace Place, string Verb, string Id)> Own(Chronicle project) =>
        from link in Link.In(project)
        where EventCatalogue.KindOf(link.To) == Project.Kind && link.Relation is LinkRelation.PartOf or LinkRelation.RelatedTo
        select (link.Relation is LinkRelation.PartOf ? ProjectPlace.Whole : ProjectPlace.Related, LinkWords.Of(link.Relation), link.To);

    private static IEnumerable<(ProjectPlace Place, string Verb, string Id)> Inward(string project, Chronicle other) =>
        from link in Link.In(other)
        where link.To == project && link.Relation is LinkRelation.PartOf or LinkRelation.RelatedTo
        let place = link.Relation is LinkRelation.PartOf ? ProjectPlace.Part : ProjectPlace.Related
        select (place, LinkWords.Inverse(link.Relation), other.Dossier);
}

/// <summary>What another project is to this one.</summary>
public enum ProjectPlace
{
    /// <summary>This one is part of it.</summary>
    Whole,

    /// <summary>It is part of this one.</summary>
    Part,
    Related,
}

using System.Linq.Expressions;
using CooperationLedger.Agreements;
using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Links;
using CooperationLedger.Projects;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Storage;
using Marten;
using Marten.Linq.MatchesSql;

namespace CooperationLedger.Web.Projects;

/// <summary>The current state of projects, a page at a time: joined with what they are linked with in the same number of queries, however many there are.</summary>
public sealed class ProjectBoard(LedgerSessions sessions, Dossiers dossiers)
{
    public const int OnAPage = 50;

    /// <summary>What stands for the projects of which no source declares a status.</summary>
    public const string NoneDeclared = "";

    /// <returns>The lines, and whether another page follows.</returns>
    public async Task<(IReadOnlyList<ProjectLine> Lines, bool HasMore)> PageAsync(
        string ledger, ProjectFilter filter, CommitmentBook book, CancellationToken ct)
    {
        var projects = await ProjectsAsync(ledger, filter, ct);
        return (await JoinAsync(ledger, [.. projects.Take(OnAPage)], book, ct), projects.Count > OnAPage);
    }

    /// <summary>How many projects there are of each status that a source declared last, counted where they are stored.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsAsync(string ledger, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var counts = await session.AdvancedSql.QueryAsync<string>(
            $"select coalesce(d.declared, '') || ' ' || count(*) from {Dossiers.Table} d where d.tenant_id = ? and d.kind = ? and d.is_hidden is not true group by d.declared",
            ct, ledger, Project.Kind.Name);
        return counts.Select(row => row.Split(' ')).ToDictionary(row => row[0], row => int.Parse(row[1]));
    }

    /// <summary>Whether a project is asked for, to be found where it is stored; the page of the answer aside. Null when all are.</summary>
    public static Expression<Func<DossierCard, bool>>? Which(ProjectFilter filter) => filter switch
    {
        { Declared: { } status } => card => card.MatchesSql("d.declared = ?", QueryReader.Word(status)),
        { NoneDeclared: true } => card => card.MatchesSql("d.declared is null"),
        _ => null,
    };

    private async Task<IReadOnlyList<(DossierCard Card, ProjectView Project)>> ProjectsAsync(string ledger, ProjectFilter filter, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var kind = Project.Kind.Name;
        var projects = session.Query<DossierCard>().Where(card => card.Kind == kind && card.MatchesSql("d.is_hidden is not true"));
        var cards = await projects.Where(Which(filter) ?? (_ => true)).OrderBy(card => card.Id).Skip((filter.Page - 1) * OnAPage).Take(OnAPage + 1).ToListAsync(ct);
        return [.. cards.Zip((await Dossiers.ViewsOfAsync(session, cards, ct)).Cast<ProjectView>())];
    }

    private async Task<IReadOnlyList<ProjectLine>> JoinAsync(
        string ledger, IReadOnlyList<(DossierCard Card, ProjectView Project)> projects, CommitmentBook book, CancellationToken ct)
    {
        var cards = projects.Select(pair => pair.Card).ToList();
        var ids = cards.Select(card => card.Id).ToList();
        var linking = await dossiers.LinkingToAsync(ledger, ids, ct);
        var linked = cards.SelectMany(card => card.Links).Select(link => link.To).Concat(linking.Select(card => card.Id)).ToHashSet();
        var views = await dossiers.ViewsAsync(ledger, linked.Where(id => EventCatalogue.KindOf(id) != Commitment.Kind), ct);
        var near = linked.Concat(ids).ToHashSet();
        IReadOnlyList<CommitmentLine> promises = [.. book.Lines.Where(line => line.IsAmong(near))];
        var names = await dossiers.CardsAsync(ledger, cards.SelectMany(NamedLast), ct);
        return
        [
            .. from pair in projects
               select ProjectLine.Of(pair.Project, pair.Card, linking, views, promises, book.On) with { LastInWords = InWords(pair.Card.Last, names) },
        ];
    }

    private static IEnumerable<string> NamedLast(DossierCard card) =>
        card.Last is { } last ? NamedDossier.In(last.Event).Select(named => named.Dossier) : [];

    private static string? InWords(LastDevelopment? last, IReadOnlyDictionary<string, DossierCard> names) =>
        last is null ? null : EntryWords.Of(last.Event, id => names.GetValueOrDefault(id)?.Title ?? id);
}

/// <summary>A project as it stands on a day, with the dossiers that it is linked with.</summary>
/// <param name="Commitments">Those linked with it, about it, or about what it is linked with.</param>
/// <param name="PartOf">The projects that it is part of.</param>
/// <param name="Parts">The projects that are part of it.</param>
/// <param name="Card">Null when the lists have no card of it yet.</param>
public sealed record ProjectLine(
    ProjectView Project,
    ProjectStatus Status,
    IReadOnlyList<AgreementView> Agreements,
    IReadOnlyList<CargoTrainView> Trains,
    IReadOnlyList<CommitmentLine> Commitments,
    IReadOnlyList<ProjectView> PartOf,
    IReadOnlyList<ProjectView> Parts,
    DossierCard? Card)
{
    /// <summary>What happened last, with the names of those that it names; null when nothing did.</summary>
    public string? LastInWords { get; init; }

    /// <param name="linking">Cards of dossiers that link to projects, this one or others.</param>
    /// <param name="views">Of dossiers that projects are linked with, by id.</param>
    public static ProjectLine Of(
        ProjectView project, DossierCard? card, IReadOnlyList<DossierCard> linking, IReadOnlyDictionary<string, IDossierView> views,
        IReadOnlyList<CommitmentLine> commitments, DateOnly on)
    {
        var inward = linking.Where(other => other.Links.Any(link => link.To == project.Id)).ToList();
        var near = (card?.Links ?? []).Select(link => link.To).Concat(inward.Select(other => other.Id)).Append(project.Id).ToHashSet();
        var linked = near.Order(StringComparer.Ordinal).Select(id => views.GetValueOrDefault(id)).ToList();
        var parts = inward.Where(other => ProjectRun.CanShow(project.Id, other.Links)).Select(other => views.GetValueOrDefault(other.Id)).OfType<CargoTrainView>();
        return new(
            project,
            ProjectStatus.Of(project, ProjectRun.Of(parts).Select(run => run.Evidence), on),
            [.. linked.OfType<AgreementView>()],
            [.. linked.OfType<CargoTrainView>()],
            [.. commitments.Where(line => line.IsAmong(near))],
            [.. Wholes(card?.Links ?? []).Select(id => views.GetValueOrDefault(id)).OfType<ProjectView>()],
            [.. inward.Where(other => Wholes(other.Links).Contains(project.Id)).Select(other => views.GetValueOrDefault(other.Id)).OfType<ProjectView>()],
            card);
    }

    private static IEnumerable<string> Wholes(ValueList<Link> links) =>
        links.Where(link => link.Relation is LinkRelation.PartOf).Select(link => link.To).Distinct();
}

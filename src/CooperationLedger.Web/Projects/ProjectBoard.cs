using CooperationLedger.Commitments;
using CooperationLedger.Projects;
using CooperationLedger.Sectors;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Storage;

namespace CooperationLedger.Web.Projects;

/// <summary>
/// The current state of projects, a page at a time: joined with what they are linked with in the same number of queries, however many
/// there are.
/// </summary>
public sealed class ProjectBoard(LedgerSessions sessions, ViewLoader loader)
{
    public const int OnAPage = 50;

    /// <summary>The key of the projects for which no source declares a status.</summary>
    public const string NoneDeclared = "";

    /// <summary>The projects that are asked for, by their ids.</summary>
    /// <param name="isPaged">Only those of the page that the filter names; else all.</param>
    public async Task<DossierList<ProjectLine>> ReadAsync(
        string ledger, ProjectFilter filter, bool isPaged, CommitmentBook book, CancellationToken ct)
    {
        var projects = await ProjectsAsync(ledger, filter, isPaged, ct);
        var shown = isPaged ? [.. projects.Take(OnAPage)] : projects;
        return new(await JoinAsync(ledger, shown, book, ct), book.CompleteThrough, HasMore: projects.Count > shown.Count);
    }

    /// <summary>How many projects there are of each status that a source declared last, counted where they are stored.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsAsync(string ledger, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var counts = await session.AdvancedSql.QueryAsync<string>(
            $"""
            select coalesce(d.declared, '') || ' ' || count(*) from {ViewLoader.Table} d
            where d.tenant_id = ? and d.kind = ? and d.is_hidden is not true group by d.declared
            """,
            ct, ledger, Project.Kind.Name);
        return counts.Select(row => row.Split(' ')).ToDictionary(row => row[0], row => int.Parse(row[1]));
    }

    /// <summary>How many projects there are in each sector; one may be in several.</summary>
    public async Task<IReadOnlyDictionary<Sector, int>> SectorsAsync(string ledger, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var counts = await session.AdvancedSql.QueryAsync<string>(
            $"""
            select sector || ' ' || count(*)
            from {ViewLoader.Table} d, jsonb_array_elements_text({SectorsOf}) sector
            where d.tenant_id = ? and d.kind = ? and d.is_hidden is not true group by sector
            """,
            ct, ledger, Project.Kind.Name);
        return (
            from row in counts
            let parts = row.Split(' ')
            where Sector.TryParse(parts[0], null, out _)
            select parts).ToDictionary(parts => Sector.Parse(parts[0]), parts => int.Parse(parts[1]));
    }

    /// <summary>SQL: the sectors of a project, as its view is kept; none of a newer version's that keeps it otherwise.</summary>
    private const string SectorsOf =
        "case jsonb_typeof(d.data #> '{view,description,sectors}') when 'array' then d.data #> '{view,description,sectors}' else '[]' end";

    /// <summary>SQL: which projects are asked for, the page of the answer aside.</summary>
    private static (string Sql, object[] Given) Which(ProjectFilter filter) => filter switch
    {
        { Declared: { } status } => ("and d.declared = ?", [QueryReader.Word(status)]),
        { NoneDeclared: true } => ("and d.declared is null", []),
        { Sector: { } sector } => ($"and {SectorsOf} @> to_jsonb(array[?::text])", [sector.ToString()]),
        _ => ("", []),
    };

    /// <returns>Of a page one more than it has, if there is one.</returns>
    private async Task<IReadOnlyList<(DossierCard Card, ProjectView Project)>> ProjectsAsync(
        string ledger, ProjectFilter filter, bool isPaged, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var (which, given) = Which(filter);
        return await (isPaged
            ? loader.ListedAsync<ProjectView>(
                session, Project.Kind, $"{which} order by d.id offset ? limit ?", ct, [.. given, (filter.Page - 1) * OnAPage, OnAPage + 1])
            : loader.ListedAsync<ProjectView>(session, Project.Kind, $"{which} order by d.id", ct, given));
    }

    private async Task<IReadOnlyList<ProjectLine>> JoinAsync(
        string ledger, IReadOnlyList<(DossierCard Card, ProjectView Project)> projects, CommitmentBook book, CancellationToken ct)
    {
        var cards = projects.Select(pair => pair.Card).ToList();
        var ids = cards.Select(card => card.Id).ToList();
        var linking = await loader.LinkingToAsync(ledger, ids, ct);
        var linked = cards.SelectMany(card => card.Links).Select(link => link.To).Concat(linking.Select(card => card.Id)).ToHashSet();
        var views = await loader.ViewsAsync(ledger, linked.Where(id => EventCatalogue.KindOf(id) != Commitment.Kind), ct);
        var near = linked.Concat(ids).ToHashSet();
        IReadOnlyList<CommitmentLine> promises = [.. book.Lines.Where(line => line.IsAmong(near))];
        var names = await loader.CardsAsync(ledger, cards.SelectMany(NamedLast), ct);
        return
        [
            .. from pair in projects
               let line = ProjectLine.Of(pair.Project, pair.Card, linking, views, promises, book.On)
               select line with { LastInWords = InWords(pair.Card.Last, names) },
        ];
    }

    private static IEnumerable<string> NamedLast(DossierCard card) =>
        card.Last is { } last ? NamedDossier.In(last.Event).Select(named => named.Dossier) : [];

    private static string? InWords(LastDevelopment? last, IReadOnlyDictionary<string, DossierCard> names) =>
        last is null ? null : EntryWords.Of(last.Event, id => names.GetValueOrDefault(id)?.Title ?? id);
}

using System.Text.Json;
using CooperationLedger.Json;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using Marten;

namespace CooperationLedger.Web.Timelines;

/// <summary>Developments in the order of happening, a page at a time.</summary>
/// <param name="Previous">The place before which the page before this one ends; null on the first page.</param>
/// <param name="Next">The place after which the next page begins; null on the last page.</param>
public sealed record DevelopmentPage(IReadOnlyList<DevelopmentLine> Items, TimelinePlace? Previous, TimelinePlace? Next);

/// <summary>Reads the developments of a ledger across its dossiers.</summary>
public sealed class DevelopmentReader(LedgerSessions sessions, CardReader cards)
{
    public const int OnAPage = 100;

    private const string Columns = "d.undated, d.earliest, d.latest, d.recorded_at, d.id";

    private static readonly Direction Earliest = new(Columns, ">");
    private static readonly Direction Latest = new(Columns.Replace(",", " desc,") + " desc", "<");

    /// <summary>One query whatever the place: the order has an index, and a page begins in it where the address says.</summary>
    public async Task<DevelopmentPage> PageAsync(string ledger, TimelineFilter filter, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var asked = Asked(ledger, filter).ToList();
        var (onwards, backwards) = filter.NewestFirst ? (Latest, Earliest) : (Earliest, Latest);
        if (filter.Preceding is { } end)
        {
            var before = await LinesAsync(session, [.. asked, Beyond(backwards, end)], backwards, ct);
            IReadOnlyList<DevelopmentLine> items = [.. before.Take(OnAPage).Reverse()];
            return new(
                items,
                before.Count > OnAPage ? TimelinePlace.Of(items[0]) : null,
                items is [.., var last] ? TimelinePlace.Of(last) : null);
        }

        var place = filter.Following;
        var after = await LinesAsync(session, place is null ? asked : [.. asked, Beyond(onwards, place)], onwards, ct);
        IReadOnlyList<DevelopmentLine> page = [.. after.Take(OnAPage)];
        return new(
            page,
            place is not null && page is [var first, ..] ? TimelinePlace.Of(first) : null,
            after.Count > OnAPage ? TimelinePlace.Of(page[^1]) : null);
    }

    /// <summary>What had happened by a day, the latest first.</summary>
    /// <param name="most">So many are read.</param>
    public async Task<IReadOnlyList<DevelopmentLine>> LatestAsync(string ledger, DateOnly by, int most, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        return await LinesAsync(
            session, [new("d.tenant_id = ?", ledger), new("not d.undated"), new("d.earliest <= ?", by)], Latest, ct, most);
    }

    /// <summary>How many happened, certainly or possibly, from each of two days on until a third.</summary>
    public async Task<(int Since, int SinceEarlier)> CountAsync(
        string ledger, DateOnly since, DateOnly earlier, DateOnly until, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var counts = await session.AdvancedSql.QueryAsync<string>(
            $"""
            select count(*) filter (where d.latest >= ?) || ' ' || count(*) from {LedgerStore.Schema}.mt_doc_developmentline d
            where d.tenant_id = ? and not d.undated and d.latest >= ? and d.earliest <= ?
            """,
            ct, since, ledger, earlier, until);
        return counts[0].Split(' ') is [var some, var all] ? (int.Parse(some), int.Parse(all)) : default;
    }

    /// <summary>How many may have happened from which month to which, by the kind of dossier.</summary>
    /// <param name="filter">Which are asked for, whatever page of them.</param>
    public async Task<IReadOnlyList<MonthCount>> MonthsAsync(string ledger, TimelineFilter filter, CancellationToken ct)
    {
        var asked = Asked(ledger, filter).ToList();
        await using var session = await sessions.ReadAsync(ledger, ct);
        var rows = await session.AdvancedSql.QueryAsync<string>(
            $"""
            select jsonb_build_object('kind', kind, 'from', first, 'to', last, 'count', count(*))::text
            from (
                select d.kind, date_trunc('month', case when drawn then d.earliest end)::date,
                    date_trunc('month', case when drawn then d.latest end)::date
                from {LedgerStore.Schema}.mt_doc_developmentline d,
                    lateral (select not d.undated and isfinite(d.earliest) and isfinite(d.latest)) is_drawn(drawn)
                where {string.Join(" and ", asked.Select(condition => condition.Sql))}) months(kind, first, last)
            group by kind, first, last
            """,
            ct, [.. asked.SelectMany(condition => condition.Given)]);
        return [.. rows.Select(row => JsonSerializer.Deserialize<MonthCount>(row, LedgerJson.Options)!)];
    }

    /// <summary>One of the two ways through the timeline.</summary>
    /// <param name="Order">As SQL orders lines.</param>
    /// <param name="Beyond">As SQL compares a line that comes after another with that one.</param>
    private sealed record Direction(string Order, string Beyond);

    /// <summary>A condition on <c>d</c> in SQL, with what it asks for in order.</summary>
    private sealed record Condition(string Sql, params object[] Given);

    private async Task<IReadOnlyList<DevelopmentLine>> LinesAsync(
        IQuerySession session, IReadOnlyList<Condition> conditions, Direction direction, CancellationToken ct, int most = OnAPage + 1)
    {
        var lines = await session.AdvancedSql.QueryAsync<string>(
            $"""
            select jsonb_build_array(d.data, jsonb_build_object(
                'id', d.id, 'dossier', d.dossier, 'kind', d.kind, 'undated', d.undated,
                'earliest', {InCalendar("d.earliest")}, 'latest', {InCalendar("d.latest")},
                'recordedAt', d.recorded_at, 'sources', jsonb_build_array(), 'doubted', false,
                'sequence', (select e.seq_id from {LedgerStore.Schema}.mt_events e where e.id = d.id)))::text
            from {LedgerStore.Schema}.mt_doc_developmentline d
            where {string.Join(" and ", conditions.Select(condition => condition.Sql))}
            order by {direction.Order} limit {most}
            """,
            ct, [.. conditions.SelectMany(condition => condition.Given)]);
        return [.. lines.Select(line => Line(session.TenantId, line))];
    }

    /// <returns>SQL: the first and the last day that there are are infinite in PostgreSQL.</returns>
    private static string InCalendar(string day) => $"least(greatest({day}, date '0001-01-01'), date '9999-12-31')";

    /// <remarks>
    /// Where a newer version of the program wrote what happened, its place in the order and its dossier are known all the same. Where
    /// nothing of a line can be read, its columns show the place, and its dossier is to be made anew.
    /// </remarks>
    private DevelopmentLine Line(string ledger, string json)
    {
        using var stored = JsonDocument.Parse(json, new() { MaxDepth = int.MaxValue });
        var columns = stored.RootElement[1].Deserialize<DevelopmentLine>(LedgerJson.Options)!;
        var line = Read(stored.RootElement[0]) ?? Read(stored.RootElement[0], isWithEvent: false);
        if (line?.Id != columns.Id || line.Dossier != columns.Dossier)
        {
            cards.IsToBeMadeAnew(ledger, columns.Dossier);
            return columns;
        }

        return line with { Sequence = columns.Sequence };
    }

    /// <returns>Null where it is no line.</returns>
    private static DevelopmentLine? Read(JsonElement line, bool isWithEvent = true)
    {
        try
        {
            return (isWithEvent ? line : WithoutEvent(line)).Deserialize<DevelopmentLine>(LedgerJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement WithoutEvent(JsonElement line) => line.ValueKind == JsonValueKind.Object
        ? JsonSerializer.SerializeToElement(
            line.EnumerateObject().Where(member => member.Name != "event").ToDictionary(member => member.Name, member => member.Value))
        : line;

    private static Condition Beyond(Direction direction, TimelinePlace place) => new(
        $"({Columns}) {direction.Beyond} (?, ?, ?, ?, ?)", place.Undated, place.Earliest, place.Latest, place.RecordedAt, place.Entry);

    private static IEnumerable<Condition> Asked(string ledger, TimelineFilter filter)
    {
        yield return new("d.tenant_id = ?", ledger);
        if (filter.NewestFirst)
        {
            yield return new("not d.undated");
        }

        if (filter.From is { Earliest: var from })
        {
            yield return new("d.latest >= ?", from);
        }

        if (filter.To is { Latest: var to })
        {
            yield return new("d.earliest <= ?", to);
        }

        if (filter.Kind is { } kind)
        {
            yield return new("d.kind = ?", kind);
        }

        if (filter.Dossier is { } dossier)
        {
            yield return new($"d.dossier = {Alias.Leading}", dossier, ledger);
        }

        if (filter.Source is { } source)
        {
            yield return new(
                $"d.dossier in ({Mentions.NamingAny}) and d.data @> ?::jsonb",
                new[] { source }, ledger, $$"""{"sources":["{{source}}"]}""");
        }
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
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
public sealed class DevelopmentReader(LedgerSessions sessions)
{
    public const int OnAPage = 100;

    private const string Order = "d.undated, d.earliest, d.latest, d.recorded_at, d.id";
    private const string Backwards = "d.undated desc, d.earliest desc, d.latest desc, d.recorded_at desc, d.id desc";

    /// <summary>One query whatever the place: the order has an index, and a page begins in it where the address says.</summary>
    public async Task<DevelopmentPage> PageAsync(string ledger, TimelineFilter filter, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var asked = Asked(ledger, filter).ToList();
        if (filter.Preceding is { } end)
        {
            var backwards = await LinesAsync(session, [.. asked, Beyond("<", end)], Backwards, ct);
            IReadOnlyList<DevelopmentLine> items = [.. backwards.Take(OnAPage).Reverse()];
            return new(
                items,
                backwards.Count > OnAPage ? TimelinePlace.Of(items[0]) : null,
                items is [.., var last] ? TimelinePlace.Of(last) : null);
        }

        var place = filter.Following;
        var forwards = await LinesAsync(session, place is null ? asked : [.. asked, Beyond(">", place)], Order, ct);
        IReadOnlyList<DevelopmentLine> page = [.. forwards.Take(OnAPage)];
        return new(
            page,
            place is not null && page is [var first, ..] ? TimelinePlace.Of(first) : null,
            forwards.Count > OnAPage ? TimelinePlace.Of(page[^1]) : null);
    }

    /// <summary>A condition on <c>d</c> in SQL, with what it asks for in order.</summary>
    private sealed record Condition(string Sql, params object[] Given);

    private static async Task<IReadOnlyList<DevelopmentLine>> LinesAsync(
        IQuerySession session, IReadOnlyList<Condition> conditions, string order, CancellationToken ct)
    {
        var lines = await session.AdvancedSql.QueryAsync<string>(
            $"""
            select (d.data || jsonb_build_object(
                'sequence', (select e.seq_id from {LedgerStore.Schema}.mt_events e where e.id = d.id)))::text
            from {LedgerStore.Schema}.mt_doc_developmentline d
            where {string.Join(" and ", conditions.Select(condition => condition.Sql))}
            order by {order} limit {OnAPage + 1}
            """,
            ct, [.. conditions.SelectMany(condition => condition.Given)]);
        return [.. lines.Select(Line)];
    }

    private static DevelopmentLine Line(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<DevelopmentLine>(json, LedgerJson.Options)!;
        }
        catch (JsonException)
        {
            // A newer version of the program wrote it: its place in the order and its dossier are known all the same.
            var known = JsonNode.Parse(json)!.AsObject();
            known.Remove("event");
            return known.Deserialize<DevelopmentLine>(LedgerJson.Options)!;
        }
    }

    /// <param name="side">Whether the lines come before or after the place, as SQL compares them.</param>
    private static Condition Beyond(string side, TimelinePlace place) =>
        new($"({Order}) {side} (?, ?, ?, ?, ?)", place.Undated, place.Earliest, place.Latest, place.RecordedAt, place.Entry);

    private static IEnumerable<Condition> Asked(string ledger, TimelineFilter filter)
    {
        yield return new("d.tenant_id = ?", ledger);
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

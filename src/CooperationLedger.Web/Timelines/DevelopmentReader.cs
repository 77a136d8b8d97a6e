using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using Marten;
using Marten.Linq.MatchesSql;

namespace CooperationLedger.Web.Timelines;

/// <summary>Developments in the order of happening, a page at a time.</summary>
/// <param name="Previous">The place before which the page before this one ends; null on the first page.</param>
/// <param name="Next">The place after which the next page begins; null on the last page.</param>
public sealed record DevelopmentPage(IReadOnlyList<DevelopmentLine> Items, TimelinePlace? Previous, TimelinePlace? Next);

/// <summary>Reads the developments of a ledger across its dossiers.</summary>
public sealed class DevelopmentReader(LedgerSessions sessions)
{
    public const int OnAPage = 100;

    /// <summary>One query whatever the place: the order has an index, and a page begins in it where the address says.</summary>
    public async Task<DevelopmentPage> PageAsync(string ledger, TimelineFilter filter, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var matching = Matching(session.Query<DevelopmentLine>(), ledger, filter);
        if (filter.Preceding is { } end)
        {
            var backwards = await matching
                .Where(line => line.MatchesSql("(d.undated, d.earliest, d.latest, d.sequence) < (?, ?, ?, ?)", end.Undated, end.Earliest, end.Latest, end.Sequence))
                .OrderByDescending(line => line.Undated).ThenByDescending(line => line.Earliest).ThenByDescending(line => line.Latest).ThenByDescending(line => line.Sequence)
                .Take(OnAPage + 1)
                .ToListAsync(ct);
            IReadOnlyList<DevelopmentLine> items = [.. backwards.Take(OnAPage).Reverse()];
            return new(items, backwards.Count > OnAPage ? TimelinePlace.Of(items[0]) : null, items is [.., var last] ? TimelinePlace.Of(last) : null);
        }

        var place = filter.Following;
        var forwards = await (place is null ? matching : matching.Where(line => line.MatchesSql("(d.undated, d.earliest, d.latest, d.sequence) > (?, ?, ?, ?)", place.Undated, place.Earliest, place.Latest, place.Sequence)))
            .OrderBy(line => line.Undated).ThenBy(line => line.Earliest).ThenBy(line => line.Latest).ThenBy(line => line.Sequence)
            .Take(OnAPage + 1)
            .ToListAsync(ct);
        IReadOnlyList<DevelopmentLine> page = [.. forwards.Take(OnAPage)];
        return new(page, place is not null && page is [var first, ..] ? TimelinePlace.Of(first) : null, forwards.Count > OnAPage ? TimelinePlace.Of(page[^1]) : null);
    }

    private static IQueryable<DevelopmentLine> Matching(IQueryable<DevelopmentLine> lines, string ledger, TimelineFilter filter)
    {
        if (filter.From is { Earliest: var from })
        {
            lines = lines.Where(line => line.Latest >= from);
        }

        if (filter.To is { Latest: var to })
        {
            lines = lines.Where(line => line.Earliest <= to);
        }

        if (filter.Kind is { } kind)
        {
            lines = lines.Where(line => line.Kind == kind);
        }

        if (filter.Dossier is { } dossier)
        {
            lines = lines.Where(line => line.MatchesSql($"d.dossier = {Alias.Leading}", dossier, ledger, ledger));
        }

        return filter.Source is { } source
            ? lines.Where(line => line.MatchesSql(
                $"d.dossier in ({Mentions.NamingAny}) and d.data @> ?::jsonb", new[] { Mentions.Containing(source) }, ledger, $$"""{"sources":["{{source}}"]}"""))
            : lines;
    }
}

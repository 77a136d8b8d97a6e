using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Marten;
using Marten.Linq.MatchesSql;

namespace CooperationLedger.Web.History;

/// <summary>Reads what is kept of dossiers of any kinds by id, for joins: always in one round trip, however many there are.</summary>
public sealed class ViewLoader(LedgerSessions sessions)
{
    /// <returns>Views by the id that was asked for, which may be another name of theirs; ids that no list has are left out.</returns>
    public async Task<IReadOnlyDictionary<string, IDossierView>> ViewsAsync(string ledger, IEnumerable<string> ids, CancellationToken ct)
    {
        var asked = ids.Distinct().ToList();
        if (asked.Count == 0)
        {
            return new Dictionary<string, IDossierView>();
        }

        await using var session = await sessions.ReadAsync(ledger, ct);
        var cards = await session.LoadManyAsync<DossierCard>(ct, asked);
        var views = (await ViewsOfAsync(session, [.. cards.Where(card => !card.IsHidden)], ct)).ToDictionary(view => view.Id);
        if (cards.Where(card => card.MergedInto is not null).ToList() is { Count: > 0 } aliases)
        {
            var others = await ViewsAsync(ledger, aliases.Select(alias => alias.MergedInto!), ct);
            foreach (var alias in aliases.Where(alias => others.ContainsKey(alias.MergedInto!)))
            {
                views[alias.Id] = others[alias.MergedInto!];
            }
        }

        return views;
    }

    /// <summary>What lists need of dossiers, in the order of the cards: as kept, and folded where that is more than is kept.</summary>
    internal static async Task<IReadOnlyList<IDossierView>> ViewsOfAsync(IQuerySession session, IReadOnlyList<DossierCard> cards, CancellationToken ct)
    {
        var unkept = cards.Where(card => card.View is null).Select(card => card.Id).ToList();
        if (unkept.Count == 0)
        {
            return [.. cards.Select(card => card.View!)];
        }

        var streams = await session.TogetherAsync(await session.StreamsAsync(unkept, ceiling: null, ct), ceiling: null, ct);
        return [.. cards.Select(card => card.View ?? streams[card.Id].Kind.View(Chronicle.Of(streams[card.Id])))];
    }

    /// <summary>The cards of dossiers, such as to call them by their titles; what lists need of them is left out.</summary>
    public async Task<IReadOnlyDictionary<string, DossierCard>> CardsAsync(string ledger, IEnumerable<string> ids, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var cards = await CardsAsync(session, "d.id = any(?::varchar[])", "d.id", ct, [ids.Distinct().ToArray()]);
        return cards.ToDictionary(card => card.Id);
    }

    /// <returns>What dossiers are called, by id; those that no list has are left out.</returns>
    public async Task<IReadOnlyDictionary<string, string>> TitlesAsync(string ledger, IEnumerable<string> ids, CancellationToken ct) =>
        (await CardsAsync(ledger, ids, ct)).ToDictionary(card => card.Key, card => card.Value.Title);

    /// <param name="which">SQL: a condition on <c>d</c>.</param>
    /// <param name="order">SQL: by what they are ordered.</param>
    /// <param name="given">What the condition asks for, in order.</param>
    internal static async Task<IReadOnlyList<DossierCard>> CardsAsync(IQuerySession session, string which, string order, CancellationToken ct, params object[] given)
    {
        var cards = await session.AdvancedSql.QueryAsync<string>(
            $"select (d.data - 'view')::text from {Table} d where d.tenant_id = ? and d.is_hidden is not true and {which} order by {order}",
            ct, [session.TenantId, .. given]);
        return [.. cards.Select(card => JsonSerializer.Deserialize<DossierCard>(card, LedgerJson.Options)!)];
    }

    public const string Table = $"{LedgerStore.Schema}.mt_doc_dossiercard";

    /// <summary>How many dossiers of each kind there are; kinds of which there is none are left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsAsync(string ledger, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var counts = await session.AdvancedSql.QueryAsync<string>(
            $"select d.kind || ' ' || count(*) from {Table} d where d.tenant_id = ? and d.is_hidden is not true group by d.kind", ct, ledger);
        return counts.Select(row => row.Split(' ')).ToDictionary(row => row[0], row => int.Parse(row[1]));
    }

    /// <summary>The cards of all dossiers that link to one of those named.</summary>
    public async Task<IReadOnlyList<DossierCard>> LinkingToAsync(string ledger, IEnumerable<string> ids, CancellationToken ct)
    {
        var linked = ids.Distinct().ToList();
        if (linked.Count == 0)
        {
            return [];
        }

        await using var session = await sessions.ReadAsync(ledger, ct);
        var aliases = await AliasesOfAsync(session, linked, ct);
        linked = [.. linked, .. aliases.Keys];
        var cards = await CardsAsync(
            session, $"d.id = any(array({Mentions.NamingAny})) and d.data @> any(?::jsonb[])", "d.id", ct,
            ledger, linked.ToArray(), linked.Select(id => $$"""{"links":[{"to":"{{id}}"}]}""").ToArray());
        return aliases.Count == 0
            ? cards
            : [.. cards.Select(card => card with { Links = [.. card.Links.Select(link => link with { To = aliases.GetValueOrDefault(link.To, link.To) })] })];
    }

    /// <returns>Other ids of these dossiers, each with the one that it leads to.</returns>
    private static async Task<IReadOnlyDictionary<string, string>> AliasesOfAsync(IQuerySession session, IReadOnlyList<string> dossiers, CancellationToken ct)
    {
        var leading = dossiers.ToDictionary(dossier => dossier);
        for (var frontier = dossiers.ToArray(); frontier.Length > 0;)
        {
            object[] into = [frontier];
            var merged = await session.Query<DossierCard>().Where(card => card.MatchesSql("d.merged_into = any(?::varchar[])", into)).ToListAsync(ct);
            var found = merged.Where(alias => !leading.ContainsKey(alias.Id)).ToList();
            found.ForEach(alias => leading[alias.Id] = leading[alias.MergedInto!]);
            frontier = [.. found.Select(alias => alias.Id)];
        }

        return leading.Where(pair => pair.Key != pair.Value).ToDictionary();
    }
}

using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Marten;

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
        var loaded = await session.LoadManyAsync<DossierCard>(ct, asked);
        var cards = loaded.Where(card => EventCatalogue.KindOf(card.Id) is not null).ToList();
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
    internal static async Task<IReadOnlyList<IDossierView>> ViewsOfAsync(
        IQuerySession session, IReadOnlyList<DossierCard> cards, CancellationToken ct)
    {
        var unkept = cards.Where(card => card.View is null).Select(card => card.Id).ToList();
        if (unkept.Count == 0)
        {
            return [.. cards.Select(card => card.View!)];
        }

        var streams = await session.TogetherAsync(await session.StreamsAsync(unkept, ceiling: null, ct), ceiling: null, ct);
        return [.. cards.Select(card => card.View ?? streams[card.Id].Kind.View(streams.Read(card.Id).Chronicle))];
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
    internal static async Task<IReadOnlyList<DossierCard>> CardsAsync(
        IQuerySession session, string which, string order, CancellationToken ct, params object[] given)
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
            $"select d.kind || ' ' || count(*) from {Table} d where d.tenant_id = ? and d.is_hidden is not true group by d.kind",
            ct, ledger);
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
        var read = await session.AdvancedSql.QueryAsync<string>(Linking, ct, ledger, linked.ToArray(), ledger, ledger);
        var cards = read.Select(card => JsonSerializer.Deserialize<DossierCard>(card, LedgerJson.Options)!)
            .ToLookup(card => card.MergedInto is not null);
        var aliases = cards[true].ToDictionary(card => card.Id, card => card.MergedInto!);
        string Called(string id) => !linked.Contains(id) && aliases.TryGetValue(id, out var into) ? Called(into) : id;
        return [.. cards[false].Select(card => card with { Links = [.. card.Links.Select(link => link with { To = Called(link.To) })] })];
    }

    /// <summary>
    /// SQL: the cards that link to dossiers by any of their ids, and those of their other ids. Given are the ledger and the ids, then
    /// the ledger twice.
    /// </summary>
    private static readonly string Linking =
        $"""
        with names(ids) as (select {Alias.Names})
        select (d.data - 'view')::text
        from names, (
                select unnest(ids) as id from names union
                select naming.id from ({Mentions.NamingAnyOf("names, unnest(names.ids)")}) naming) near,
            lateral (select * from {Table} where id = near.id and tenant_id = ? offset 0) d
        where d.merged_into is not null and d.id = any(names.ids)
            or d.is_hidden is not true and exists (
                select from jsonb_path_query(d.data, '$.links[*]') link where link ->> 'to' = any(names.ids))
        order by d.id
        """;
}

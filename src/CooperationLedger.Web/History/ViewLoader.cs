using CooperationLedger.Chronicles;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Marten;

namespace CooperationLedger.Web.History;

/// <summary>Reads what is kept of dossiers of any kinds by id, for joins: always in one round trip, however many there are.</summary>
public sealed class ViewLoader(LedgerSessions sessions, CardReader reader)
{
    /// <returns>Views by the id that was asked for, which may be another name of theirs; ids that no list has are left out.</returns>
    public async Task<IReadOnlyDictionary<string, IDossierView>> ViewsAsync(string ledger, IEnumerable<string> ids, CancellationToken ct)
    {
        var views = new Dictionary<string, IDossierView>();
        var aliases = new Dictionary<string, string>();
        HashSet<string> asked = [.. ids];
        List<string> next = [.. asked];
        if (next.Count == 0)
        {
            return views;
        }

        await using var session = await sessions.ReadAsync(ledger, ct);
        while (next.Count > 0)
        {
            var loaded = await reader.ReadAsync(session, "d.data", "d.id = any(?::varchar[])", ct, [next.ToArray()]);
            var cards = loaded.Where(card => EventCatalogue.KindOf(card.Id) is not null).ToList();
            foreach (var view in await ViewsOfAsync(session, [.. cards.Where(card => !card.IsHidden)], ct))
            {
                views[view.Id] = view;
            }

            foreach (var card in cards.Where(card => card.MergedInto is not null))
            {
                aliases[card.Id] = card.MergedInto!;
            }

            // What was asked for once is asked for no more, wherever what is kept of dossiers leads.
            next = [.. cards.Select(card => card.MergedInto).OfType<string>().Where(asked.Add)];
        }

        foreach (var alias in aliases.Keys)
        {
            if (views.GetValueOrDefault(Leading(alias, aliases)) is { } view)
            {
                views[alias] = view;
            }
        }

        return views;
    }

    /// <returns>Where aliases lead, be it only once around a circle.</returns>
    private static string Leading(string id, Dictionary<string, string> aliases, Func<string, bool>? isEnd = null)
    {
        HashSet<string> seen = [];
        while (isEnd?.Invoke(id) != true && seen.Add(id) && aliases.TryGetValue(id, out var into))
        {
            id = into;
        }

        return id;
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
    internal async Task<IReadOnlyList<DossierCard>> CardsAsync(
        IQuerySession session, string which, string order, CancellationToken ct, params object[] given)
    {
        var cards = await reader.ReadAsync(
            session, CardReader.WithoutView, $"d.is_hidden is not true and {which} order by {order}", ct, given);
        return [.. cards.Where(card => !card.IsHidden)];
    }

    /// <summary>The cards that a list of that kind has, each with what lists need of it.</summary>
    /// <param name="which">SQL: goes on after the condition of the kind with another on <c>d</c>, and orders them.</param>
    internal async Task<IReadOnlyList<(DossierCard Card, TView View)>> ListedAsync<TView>(
        IQuerySession session, DossierKind kind, string which, CancellationToken ct, params object[] given)
        where TView : IDossierView
    {
        var listed = await reader.ReadAsync(
            session, "d.data", $"d.kind = ? and d.is_hidden is not true {which}", ct, [kind.Name, .. given]);
        var cards = listed.Where(card => !card.IsHidden).ToList();
        return [.. cards.Zip((await ViewsOfAsync(session, cards, ct)).Cast<TView>())];
    }

    public const string Table = $"{LedgerStore.Schema}.mt_doc_dossiercard";

    /// <summary>How many dossiers of each kind there are; kinds without any are left out.</summary>
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
        var linking = await reader.ReadAsync(
            session, CardReader.WithoutView, $"d.id in ({Linking}) order by d.id", ct, ledger, linked.ToArray(), ledger, ledger);
        var cards = linking.ToLookup(card => card.MergedInto is not null);
        var aliases = cards[true].ToDictionary(card => card.Id, card => card.MergedInto!);
        string Called(string id) => Leading(id, aliases, linked.Contains);
        return
        [
            .. cards[false].Select(card => card with { Links = [.. card.Links.Select(link => link with { To = Called(link.To) })] })
                .Where(card => card.Links.Any(link => linked.Contains(link.To))),
        ];
    }

    /// <summary>
    /// SQL: the ids of the cards that link to dossiers by any of their ids, or may, and those of their other ids. Given are the ledger
    /// and the ids, then the ledger twice.
    /// </summary>
    private static readonly string Linking =
        $"""
        with names(ids) as (select {Alias.Names})
        select d.id
        from names, (
                select unnest(ids) as id from names union
                select naming.id from ({Mentions.NamingAnyOf("names, unnest(names.ids)")}) naming) near,
            lateral (select * from {Table} where id = near.id and tenant_id = ? offset 0) d
        where d.merged_into is not null and d.id = any(names.ids)
            or d.is_hidden is not true and (jsonb_typeof(d.data -> 'links') is distinct from 'array' or exists (
                select from jsonb_path_query(d.data, '$.links[*]') link where link ->> 'to' = any(names.ids)))
        """;
}

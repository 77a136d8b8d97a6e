using System.Reflection;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.Storage;
using Marten;
using Marten.Linq.MatchesSql;
using Marten.Services.BatchQuerying;

namespace CooperationLedger.Web.History;

/// <summary>Reads documents of dossiers of any kinds by id, for joins: always in one round trip, however many there are.</summary>
public sealed class Dossiers(LedgerSessions sessions)
{
    private static readonly MethodInfo LoadMany = typeof(Dossiers).GetMethod(nameof(LoadManyAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <returns>Views by the id that was asked for, which may be another name of theirs; ids that lists do not have are left out.</returns>
    public async Task<IReadOnlyDictionary<string, IDossierView>> ViewsAsync(string ledger, IEnumerable<string> ids, CancellationToken ct)
    {
        var byKind = ids.Distinct().Where(id => EventCatalogue.KindOf(id) is not null).GroupBy(id => EventCatalogue.KindOf(id)!).ToList();
        if (byKind.Count == 0)
        {
            return new Dictionary<string, IDossierView>();
        }

        await using var session = await sessions.ReadAsync(ledger, ct);
        var batch = session.CreateBatchQuery();
        var asked = byKind.SelectMany(kind => kind).ToArray();
        var aliases = batch.Query<Alias>().Where(alias => alias.Id.IsOneOf(asked)).ToList();
        var loads = byKind.Select(kind => (Task<IEnumerable<IDossierView>>)LoadMany.MakeGenericMethod(kind.Key.ViewType).Invoke(null, [batch, kind.ToArray()])!).ToList();
        await batch.Execute(ct);
        var views = (await Task.WhenAll(loads)).SelectMany(views => views).ToDictionary(view => view.Id);
        if (await aliases is { Count: > 0 } found)
        {
            var others = await ViewsAsync(ledger, found.Select(alias => alias.Into), ct);
            return views.Concat(found.Where(alias => others.ContainsKey(alias.Into)).Select(alias => KeyValuePair.Create(alias.Id, others[alias.Into]))).DistinctBy(pair => pair.Key).ToDictionary();
        }

        return views;
    }

    /// <summary>The cards of dossiers, such as to call them by their titles.</summary>
    public async Task<IReadOnlyDictionary<string, DossierCard>> CardsAsync(string ledger, IEnumerable<string> ids, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        return (await session.LoadManyAsync<DossierCard>(ct, ids.Distinct())).ToDictionary(card => card.Id);
    }

    /// <summary>How many dossiers of each kind there are; kinds of which there is none are left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsAsync(string ledger, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var counts = await session.Query<DossierCard>().GroupBy(card => card.Kind).Select(kind => new { Kind = kind.Key, Count = kind.Count() }).ToListAsync(ct);
        return counts.ToDictionary(kind => kind.Kind, kind => kind.Count);
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
        object[] named = [linked.Select(Mentions.Containing).ToArray(), ledger, linked.Select(id => $$"""{"links":[{"to":"{{id}}"}]}""").ToArray()];
        var cards = await session.Query<DossierCard>()
            .Where(card => card.MatchesSql($"d.id = any(array({Mentions.NamingAny})) and d.data @> any(?::jsonb[])", named))
            .OrderBy(card => card.Id)
            .ToListAsync(ct);
        return aliases.Count == 0 ? cards : [.. cards.Select(card => card with { Links = [.. card.Links.Select(link => link with { To = aliases.GetValueOrDefault(link.To, link.To) })] })];
    }

    /// <returns>Other ids of these dossiers, each with the one that it leads to.</returns>
    private static async Task<IReadOnlyDictionary<string, string>> AliasesOfAsync(IQuerySession session, IReadOnlyList<string> dossiers, CancellationToken ct)
    {
        var leading = dossiers.ToDictionary(dossier => dossier);
        for (var frontier = dossiers.ToArray(); frontier.Length > 0;)
        {
            var found = (await session.Query<Alias>().Where(alias => alias.Into.IsOneOf(frontier)).ToListAsync(ct)).Where(alias => !leading.ContainsKey(alias.Id)).ToList();
            found.ForEach(alias => leading[alias.Id] = leading[alias.Into]);
            frontier = [.. found.Select(alias => alias.Id)];
        }

        return leading.Where(pair => pair.Key != pair.Value).ToDictionary();
    }

    /// <summary>The ids of all dossiers of a kind in which any entry ever named one of these; of any kind when null.</summary>
    public async Task<IReadOnlyList<string>> EverNamingAsync(string ledger, IReadOnlyList<string> dossiers, DossierKind? kind, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var all = session.Query<Mentions>();
        var naming = await (dossiers is [var only]
            ? all.Where(mentions => mentions.MatchesSql("d.data @> ?::jsonb", Mentions.Containing(only)))
            : all.Where(mentions => mentions.MatchesSql($"d.id = any(array({Mentions.NamingAny}))", new object[] { dossiers.Select(Mentions.Containing).ToArray(), ledger })))
            .OrderBy(mentions => mentions.Id).ToListAsync(ct);
        return [.. naming.Select(mentions => mentions.Id).Where(id => kind is null || EventCatalogue.KindOf(id) == kind)];
    }

    private static async Task<IEnumerable<IDossierView>> LoadManyAsync<TView>(IBatchedQuery batch, string[] ids)
        where TView : class, IDossierView => await batch.LoadMany<TView>().ById(ids);
}

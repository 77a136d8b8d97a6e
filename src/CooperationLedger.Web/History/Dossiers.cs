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

    /// <returns>Views by id; ids that lists do not have are left out.</returns>
    public async Task<IReadOnlyDictionary<string, IDossierView>> ViewsAsync(string ledger, IEnumerable<string> ids, CancellationToken ct)
    {
        var byKind = ids.Distinct().Where(id => EventCatalogue.KindOf(id) is not null).GroupBy(id => EventCatalogue.KindOf(id)!).ToList();
        if (byKind.Count == 0)
        {
            return new Dictionary<string, IDossierView>();
        }

        await using var session = await sessions.ReadAsync(ledger, ct);
        var batch = session.CreateBatchQuery();
        var loads = byKind.Select(kind => (Task<IEnumerable<IDossierView>>)LoadMany.MakeGenericMethod(kind.Key.ViewType).Invoke(null, [batch, kind.ToArray()])!).ToList();
        await batch.Execute(ct);
        return (await Task.WhenAll(loads)).SelectMany(views => views).ToDictionary(view => view.Id);
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
        object[] named = [linked.Select(Mentions.Containing).ToArray(), ledger, linked.Select(id => $$"""{"links":[{"to":"{{id}}"}]}""").ToArray()];
        return
        [
            .. await session.Query<DossierCard>()
                .Where(card => card.MatchesSql($"d.id = any(array({Mentions.NamingAny})) and d.data @> any(?::jsonb[])", named))
                .OrderBy(card => card.Id)
                .ToListAsync(ct),
        ];
    }

    /// <summary>The ids of all dossiers of a kind in which any entry ever named this one; of any kind when null.</summary>
    public async Task<IReadOnlyList<string>> EverNamingAsync(string ledger, string dossier, DossierKind? kind, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var naming = await session.Query<Mentions>().Where(mentions => mentions.MatchesSql("d.data @> ?::jsonb", Mentions.Containing(dossier))).OrderBy(mentions => mentions.Id).ToListAsync(ct);
        return [.. naming.Select(mentions => mentions.Id).Where(id => kind is null || EventCatalogue.KindOf(id) == kind)];
    }

    private static async Task<IEnumerable<IDossierView>> LoadManyAsync<TView>(IBatchedQuery batch, string[] ids)
        where TView : class, IDossierView => await batch.LoadMany<TView>().ById(ids);
}

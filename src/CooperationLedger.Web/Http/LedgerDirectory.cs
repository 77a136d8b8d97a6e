using System.Collections.Concurrent;
using CooperationLedger.Ledgers;
using CooperationLedger.Places;
using CooperationLedger.Web.Storage;

namespace CooperationLedger.Web.Http;

/// <summary>Which ledgers there are. A ledger once opened never goes away, so each is looked up once.</summary>
public sealed class LedgerDirectory(LedgerSessions sessions)
{
    private readonly ConcurrentDictionary<string, bool> known = new(StringComparer.Ordinal);

    public async Task<bool> ExistsAsync(string ledger, CancellationToken ct)
    {
        if (known.ContainsKey(ledger))
        {
            return true;
        }

        if (!IsId(ledger))
        {
            return false;
        }

        await using var session = await sessions.ReadAsync(ledger, ct);
        if (await session.Events.FetchStreamStateAsync(OpenLedger.DossierOf(ledger), ct) is null)
        {
            return false;
        }

        return known[ledger] = true;
    }

    /// <summary>Ledgers by id, in alphabetical order.</summary>
    /// <param name="after">Only those that come after this one.</param>
    /// <param name="most">At most so many.</param>
    public async Task<IReadOnlyList<string>> AllAsync(string? after, int most, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ct);
        return await session.AdvancedSql.QueryAsync<string>(
            $"{Following} select found.id from following found where {IsOpened} limit ?", ct, after ?? "", most);
    }

    /// <summary>The ledgers that a state keeps with others: a few hundred at most.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(CountryCode state, CancellationToken ct)
    {
        var possible = CountryCode.All.Where(other => other != state).Select(other => OpenLedger.IdOf([state, other]))
            .Order(StringComparer.Ordinal).ToArray();
        await using var session = await sessions.ReadAsync(ct);
        return await session.AdvancedSql.QueryAsync<string>(
            $"select found.id from unnest(?::varchar[]) with ordinality found(id, place) where {IsOpened} order by place", ct, [possible]);
    }

    private const string IsOpened =
        $"""
        exists (select from {LedgerStore.Schema}.mt_streams s where s.tenant_id = found.id and s.id = 'ledger-' || lower(found.id))
        """;

    /// <summary>SQL: from each ledger to the next in the index of streams, so that their dossiers are not gone through.</summary>
    private const string Following =
        $"""
        with recursive following(id) as (
            select min(tenant_id) from {LedgerStore.Schema}.mt_streams where tenant_id > ?
            union all
            select (select min(tenant_id) from {LedgerStore.Schema}.mt_streams where tenant_id > following.id)
            from following where following.id is not null)
        """;

    /// <summary>
    /// The id under which a pair of states is kept when they were named in another order or in small letters: <c>ru-pk</c> is
    /// <c>PK-RU</c>.
    /// </summary>
    /// <returns>Null when the text names no two states.</returns>
    public static string? Normalize(string ledger) =>
        ledger.ToUpperInvariant().Split('-') is [var one, var other] && one != other
            && CountryCode.TryParse(one, null, out var first) && CountryCode.TryParse(other, null, out var second)
                ? OpenLedger.IdOf([first, second])
                : null;

    private static bool IsId(string ledger) => Normalize(ledger) == ledger;
}

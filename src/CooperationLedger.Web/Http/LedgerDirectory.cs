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

    /// <summary>All ledgers by id, in alphabetical order.</summary>
    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ct);
        var ledgers = await session.AdvancedSql.QueryAsync<string>(
            $"select tenant_id from {LedgerStore.Schema}.mt_streams where id = 'ledger-' || lower(tenant_id) order by tenant_id", ct);
        return [.. ledgers];
    }

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

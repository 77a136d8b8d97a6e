using System.Collections.Concurrent;
using System.Text.Json;
using CooperationLedger.Json;
using CooperationLedger.Web.Recording;
using Marten;

namespace CooperationLedger.Web.History;

/// <summary>
/// Reads cards of dossiers. One that cannot be read, which only whoever writes past the program leaves there, counts as absent: its
/// dossier is folded in its place, and <see cref="ListBuilding"/> makes it anew.
/// </summary>
public sealed class CardReader
{
    /// <summary>SQL: what is read of <c>d</c> where nobody asks what lists need.</summary>
    public const string WithoutView = "case when jsonb_typeof(d.data) = 'object' then d.data - 'view' else d.data end";

    /// <summary>In memory: whichever server lists the dossier next finds the card again.</summary>
    private readonly ConcurrentDictionary<(string Ledger, string Dossier), bool> damaged = new();

    /// <summary>The dossiers with a card that was found unreadable and is not made anew yet.</summary>
    public IReadOnlyCollection<(string Ledger, string Dossier)> Damaged => [.. damaged.Keys];

    public bool IsDamaged(string ledger, string dossier) => damaged.ContainsKey((ledger, dossier));

    /// <summary>To be called once all that is kept of a dossier was written.</summary>
    public void WasMadeAnew(string ledger, string dossier) => damaged.TryRemove((ledger, dossier), out _);

    /// <summary>To be called where something else that is kept of a dossier cannot be read.</summary>
    public void IsToBeMadeAnew(string ledger, string dossier) => damaged[(ledger, dossier)] = true;

    /// <param name="data">SQL: what is read of <c>d</c>; <c>d.data</c>, or less.</param>
    /// <param name="which">SQL: goes on after the condition of the ledger with another on <c>d</c>, and may order them.</param>
    /// <param name="given">What that asks for, in order.</param>
    public async Task<IReadOnlyList<DossierCard>> ReadAsync(
        IQuerySession session, string data, string which, CancellationToken ct, params object[] given)
    {
        var rows = await session.AdvancedSql.QueryAsync<string>(
            $"select d.id || ' ' || ({data})::text from {ViewLoader.Table} d where d.tenant_id = ? and {which}",
            ct, [session.TenantId, .. given]);
        List<(string Id, DossierCard? Card)> read = [.. rows.Select(Read)];
        var unread = read.Where(pair => pair.Card is null).Select(pair => pair.Id).ToList();
        if (unread.Count == 0)
        {
            return [.. read.Select(pair => pair.Card!)];
        }

        unread.ForEach(dossier => IsToBeMadeAnew(session.TenantId, dossier));
        var streams = await session.TogetherAsync(await session.StreamsAsync(unread, ceiling: null, ct), ceiling: null, ct);
        return
        [
            .. from pair in read
               let card = pair.Card ?? (streams.Find(pair.Id) is { Exists: true } ? DossierCard.Of(streams.Read(pair.Id).Chronicle) : null)
               where card is not null
               select card,
        ];
    }

    private static (string Id, DossierCard? Card) Read(string row)
    {
        var parts = row.Split(' ', 2);
        return (parts[0], Card(parts[0], parts[1]));
    }

    /// <returns>Null where it is not the card of that dossier.</returns>
    private static DossierCard? Card(string id, string json)
    {
        try
        {
            var card = JsonSerializer.Deserialize<DossierCard>(json, LedgerJson.Options);
            var isOurs = card?.Id == id && card is { Title: not null }
                && (card.MergedInto is not { } into || (into != id && EventCatalogue.KindOf(into) == EventCatalogue.KindOf(id)))
                && (card.View is null || card.View.Id == id)
                && (EventCatalogue.KindOf(id) is not { } kind || card.Kind == kind.Name);
            return isOurs ? card : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

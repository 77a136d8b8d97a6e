using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Merging;

namespace CooperationLedger.Web.History;

/// <summary>Other ids of a dossier: those of dossiers that were found to be it.</summary>
public static class Alias
{
    /// <summary>
    /// SQL: the dossier that an id leads to, however often that was found to be another. Given are the id, and the ledger.
    /// </summary>
    public const string Leading =
        $"""
        (with recursive led(id, ledger) as (
            select ?::varchar, ?::varchar union
            select d.merged_into, ledger from led
            join {ViewLoader.Table} d on d.id = led.id and d.tenant_id = ledger and d.merged_into is not null)
        select led.id from led where not exists (
            select from {ViewLoader.Table} d where d.id = led.id and d.tenant_id = ledger and d.merged_into is not null) limit 1)
        """;

    /// <summary>
    /// SQL: the ids of dossiers, and of all that were found to be one of them, as an array. Given are the ledger and the ids.
    /// </summary>
    public const string Names =
        $"""
        array(with recursive called(id, ledger) as (
            select one, ?::varchar from unnest(?::varchar[]) one union
            select d.id, ledger from called join {ViewLoader.Table} d on d.merged_into = called.id and d.tenant_id = ledger)
        select id from called)
        """;

    /// <summary>
    /// Streams in which a subject known under several ids has one, so that joins find everything that speaks of it.
    /// </summary>
    /// <remarks>For reading alone. A text that is just an id of a dossier names it, wherever in an entry it is.</remarks>
    public static MergedStreams Resolved(MergedStreams streams, IReadOnlyCollection<string> aliases, string into) =>
        streams.Reworded(stream => stream with { Entries = [.. stream.Entries.Select(entry => Resolved(entry, aliases, into))] });

    private static Entry Resolved(Entry entry, IReadOnlyCollection<string> aliases, string into) =>
        Speaks(entry.Event, aliases) ? entry with { Event = Resolved(entry.Event, aliases, into) } : entry;

    private static bool Speaks(LedgerEvent @event, IReadOnlyCollection<string> aliases) =>
        @event is not (DossierMerged or DossierAbsorbed or DossierSeparated)
        && NamedDossier.In(@event).Any(named => aliases.Contains(named.Dossier));

    private static LedgerEvent Resolved(LedgerEvent @event, IReadOnlyCollection<string> aliases, string into)
    {
        var json = JsonSerializer.SerializeToNode(@event, @event.GetType(), LedgerJson.Options)!;
        Rename(json, aliases, into);
        return (LedgerEvent)json.Deserialize(@event.GetType(), LedgerJson.Options)!;
    }

    private static void Rename(JsonNode node, IReadOnlyCollection<string> aliases, string into)
    {
        IEnumerable<JsonNode?> held =
            node is JsonObject members ? members.Select(member => member.Value) : node is JsonArray items ? items : [];
        foreach (var inner in held.ToList())
        {
            if (inner is JsonValue value && value.TryGetValue<string>(out var text) && aliases.Contains(text))
            {
                value.ReplaceWith(into);
            }
            else if (inner is not null)
            {
                Rename(inner, aliases, into);
            }
        }
    }
}

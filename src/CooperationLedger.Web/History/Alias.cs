using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Merging;

namespace CooperationLedger.Web.History;

/// <summary>Another id of a dossier, kept for lists: the dossier was found to be the other one.</summary>
/// <param name="Id">The dossier whose id leads on.</param>
/// <param name="Into">The dossier that goes on.</param>
public sealed record Alias(string Id, string Into)
{
    /// <summary>SQL: the dossier that an id leads to, however often that was found to be another. Given are the id, and the ledger twice.</summary>
    public const string Leading =
        $"""
        (with recursive led(id) as (
            select ?::varchar union select (a.data ->> 'into')::varchar from led join {Storage.LedgerStore.Schema}.mt_doc_alias a on a.id = led.id and a.tenant_id = ?)
        select led.id from led where not exists (select from {Storage.LedgerStore.Schema}.mt_doc_alias b where b.id = led.id and b.tenant_id = ?) limit 1)
        """;

    /// <summary>A register in which whoever is called by any of several ids is called by one, so that joins find all that speak of it.</summary>
    /// <remarks>For reading alone. A text that is just an id of a dossier names it, wherever it stands.</remarks>
    public static DossierStream Resolved(DossierStream stream, IReadOnlyCollection<string> aliases, string into) => stream with
    {
        Entries = [.. stream.Entries.Select(entry => NamedDossier.In(entry.Event).Any(named => aliases.Contains(named.Dossier)) && entry.Event is not (DossierMerged or DossierAbsorbed or DossierSeparated) ? entry with { Event = Resolved(entry.Event, aliases, into) } : entry)],
    };

    private static LedgerEvent Resolved(LedgerEvent @event, IReadOnlyCollection<string> aliases, string into)
    {
        var json = JsonSerializer.SerializeToNode(@event, @event.GetType(), LedgerJson.Options)!;
        Rename(json, aliases, into);
        return (LedgerEvent)json.Deserialize(@event.GetType(), LedgerJson.Options)!;
    }

    private static void Rename(JsonNode node, IReadOnlyCollection<string> aliases, string into)
    {
        foreach (var inner in node is JsonObject members ? members.Select(member => member.Value) : node is JsonArray items ? items : [])
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

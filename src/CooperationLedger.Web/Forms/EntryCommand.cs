using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Json;

namespace CooperationLedger.Web.Forms;

/// <summary>The command that would record what an event says: what a correction of it begins with.</summary>
public static class EntryCommand
{
    /// <returns>Null for what says something of other entries, and for what only another command records.</returns>
    public static Command? Saying(LedgerEvent @event, string dossier)
    {
        if (EventCatalogue.CommandRecording(@event.GetType()) is not { } command || !EventCatalogue.CanStandInstead(command))
        {
            return null;
        }

        var said = (JsonObject)JsonSerializer.SerializeToNode(@event, @event.GetType(), LedgerJson.Options)!;
        said["dossier"] = dossier;
        return CommandReader.Read(command, JsonSerializer.SerializeToElement(said, LedgerJson.Options)).Command;
    }
}

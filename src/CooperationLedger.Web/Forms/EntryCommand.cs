using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;

namespace CooperationLedger.Web.Forms;

/// <summary>Finds the command that gives an event: the one that has its members and, decided, says the same. No table has to tell.</summary>
public sealed class EntryCommand(LedgerSessions sessions)
{
    /// <returns>Null when no command of the catalogue gives such an event.</returns>
    public async Task<Command?> FindAsync(string ledger, string dossier, LedgerEvent @event, CancellationToken ct)
    {
        var candidates = Candidates(dossier, @event);
        if (candidates.Count < 2)
        {
            return candidates.FirstOrDefault();
        }

        await using var session = await sessions.ReadAsync(ledger, ct);
        foreach (var candidate in candidates)
        {
            var request = new RecordRequest(ledger, candidate, new("", ""), candidate.GetType().Name);
            var (_, context, _) = await DecisionContexts.LoadAsync(session, request, candidate, DateOnly.MaxValue, NeverRecorded, ct);
            if (Gives(candidate, context, @event))
            {
                return candidate;
            }
        }

        return candidates[0];
    }

    /// <summary>The same without looking anything up.</summary>
    /// <returns>Null also where only the ledger tells which of several commands gives it.</returns>
    public static Command? Find(string ledger, string dossier, LedgerEvent @event)
    {
        var candidates = Candidates(dossier, @event);
        return candidates.Count < 2 ? candidates.FirstOrDefault() : candidates.FirstOrDefault(candidate => Gives(candidate, Nowhere(ledger, dossier), @event));
    }

    /// <summary>The commands that can be read from what the event says.</summary>
    public static IReadOnlyList<Command> Candidates(string dossier, LedgerEvent @event)
    {
        var json = (JsonObject)JsonSerializer.SerializeToNode(@event, @event.GetType(), LedgerJson.Options)!;
        json["dossier"] = dossier;
        var said = JsonSerializer.SerializeToElement(json, LedgerJson.Options);
        return
        [
            .. from command in EventCatalogue.Commands
               where EventCatalogue.CanStandInstead(command.Type) && (EventCatalogue.KindOf(command.Type) ?? EventCatalogue.KindOf(dossier)) == EventCatalogue.KindOf(dossier)
               let read = CommandReader.Read(command.Type, said).Command
               where read is not null
               select read,
        ];
    }

    public static bool Gives(Command command, DecisionContext context, LedgerEvent @event) =>
        EventCatalogue.Decider(command)(command, context) is Decision.Accepted accepted
        && accepted.Drafts.Any(draft => draft.Dossier == context.Dossier && draft.Event.Equals(@event));

    /// <summary>A ledger in which nothing is recorded yet.</summary>
    private static DecisionContext Nowhere(string ledger, string dossier) =>
        new(ledger, dossier, DateOnly.MaxValue, new Dictionary<string, DossierStream> { [dossier] = new(dossier, EntryStore.KindOf(dossier), []) }, NeverRecorded);

    /// <summary>Only what a command says is looked at, and no entry comes of it.</summary>
    private static readonly NewEntries NeverRecorded = new(DateTimeOffset.MinValue, new("", ""), null, null, _ => Guid.Empty);
}

using CooperationLedger.Chronicles;
using Marten;

namespace CooperationLedger.Web.Recording;

/// <summary>Loads all that a decision looks at, in one round trip.</summary>
internal static class Situations
{
    public static async Task<(Situation Situation, Receipt? Receipt)> LoadAsync(
        IQuerySession session, RecordRequest request, Command command, DateOnly latestToday, CancellationToken ct)
    {
        string[] named = [command.Dossier!, .. command.AlsoWrites, .. command.References.Select(reference => reference.Dossier)];
        var batch = session.CreateBatchQuery();
        var streams = named.Distinct().Where(id => EventCatalogue.KindOf(id) is not null)
            .Select(id => (Id: id, Entries: batch.Events.FetchStream(id))).ToList();
        var receipt = request.Key is { } key ? batch.Load<Receipt>(key) : null;
        await batch.Execute(ct);

        Dictionary<string, Register> registers = [];
        foreach (var (id, entries) in streams)
        {
            registers[id] = EntryStore.ToRegister(id, await entries);
        }

        return (
            new(request.Ledger, command.Dossier!, latestToday, registers),
            receipt is null ? null : await receipt);
    }
}

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
        var registers = batch.FetchRegisters(named);
        var receipt = request.Key is { } key ? batch.Load<Receipt>(key) : null;
        await batch.Execute(ct);

        return (
            new(request.Ledger, command.Dossier!, latestToday, await registers),
            receipt is null ? null : await receipt);
    }
}

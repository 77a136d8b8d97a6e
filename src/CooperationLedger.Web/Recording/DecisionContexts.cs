using CooperationLedger.Chronicles;
using Marten;

namespace CooperationLedger.Web.Recording;

/// <summary>Loads all that a decision looks at: in one round trip, but for the few commands and dossiers that reach further.</summary>
internal static class DecisionContexts
{
    /// <returns>The command too: one that says something new of a dossier found to be another is recorded in that one.</returns>
    public static async Task<(Command Command, DecisionContext DecisionContext, Receipt? Receipt)> LoadAsync(
        IQuerySession session, RecordRequest request, Command command, DateOnly latestToday, NewEntries newEntries, CancellationToken ct)
    {
        string[] named =
        [
            command.Dossier!, .. command.AlsoWrites, .. command.References.Select(reference => reference.Dossier),
            .. command.ReachesCiting is { } source ? await session.DossiersCitingAsync(source, ct) : [],
        ];
        var batch = session.CreateBatchQuery();
        var loading = batch.FetchStreams(named);
        var receipt = request.Key is { } key ? batch.Load<Receipt>(key) : null;
        await batch.Execute(ct);

        var streams = await session.TogetherAsync(await loading, ceiling: null, ct);
        var answered = receipt is null ? null : await receipt;
        return answered is null && command.SaysSomethingNew && streams[command.Dossier!].MergedInto is { } other
            ? await LoadAsync(session, request, command with { Dossier = other }, latestToday, newEntries, ct)
            : (command, new(request.Ledger, command.Dossier!, latestToday, streams, newEntries), answered);
    }
}

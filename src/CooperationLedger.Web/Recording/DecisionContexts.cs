using CooperationLedger.Chronicles;
using Marten;

namespace CooperationLedger.Web.Recording;

/// <summary>Loads all that a decision looks at: in one round trip, but for the few commands and dossiers that reach further.</summary>
internal static class DecisionContexts
{
    /// <summary>
    /// The same, held. For nearly every command the streams that it appends to show whether anybody recorded meanwhile. Where
    /// more than those decides, of a source that other dossiers rest on or of merged dossiers, one dossier is held until this is recorded.
    /// </summary>
    public static async Task<(Command Command, DecisionContext DecisionContext, Receipt? Receipt)> HoldAsync(
        IDocumentSession session, RecordRequest request, Command command, Holding holding, DateOnly latestToday, NewEntries newEntries,
        CancellationToken ct)
    {
        var all = holding == Holding.Everything;
        IEnumerable<string> appended = all ? [command.Dossier!, .. command.AlsoWrites] : [];
        List<string> decisive = command.ReachesCiting is { } source ? [source, .. appended] : [.. appended];
        for (HashSet<string> held = []; ;)
        {
            if (decisive.Where(held.Add).ToList() is { Count: > 0 } unheld)
            {
                await session.LockAsync(unheld, ct);
            }

            var loaded = await LoadAsync(session, request, command, latestToday, newEntries, ct);
            decisive = [.. Merged(loaded.Command, loaded.DecisionContext), .. all ? Appended(loaded.Command, loaded.DecisionContext) : []];
            if (decisive.All(held.Contains))
            {
                return loaded;
            }
        }
    }

    /// <summary>The dossiers that go on of those merged ones in which the command records.</summary>
    private static IEnumerable<string> Merged(Command command, DecisionContext context) =>
        from dossier in command.AlsoWrites.Prepend(context.Dossier)
        let stream = context.Streams.Find(dossier)
        where stream is not null && stream.LeadsTo.Any()
        select context.Streams.LeadingOf(dossier);

    /// <summary>The dossiers in which the command may record: where it reaches all that cite a source, any that was read.</summary>
    private static IEnumerable<string> Appended(Command command, DecisionContext context) =>
        command.ReachesCiting is null ? [context.Dossier] : context.Streams.All.Select(stream => stream.Dossier);

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

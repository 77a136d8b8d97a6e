using CooperationLedger.Chronicles;
using CooperationLedger.Sources;
using Marten;

namespace CooperationLedger.Web.Recording;

/// <summary>Loads all that a decision looks at: in one round trip, but for the few commands and dossiers that reach further.</summary>
internal sealed class DecisionContexts(KeptStreams kept)
{
    /// <summary>
    /// The same, held until this is recorded. For nearly every command the streams that it appends to show whether anybody recorded
    /// meanwhile, and it holds all that it names together with others, so that no source of theirs is retracted meanwhile. Where more
    /// decides, of merged dossiers, the one that goes on is locked as well. To retract or reinstate a source, it and all that cite it are
    /// held alone.
    /// </summary>
    public async Task<(Command Command, DecisionContext DecisionContext, Receipt? Receipt)> HoldAsync(
        IDocumentSession session, RecordRequest request, Command command, Holding holding, DateOnly latestToday, NewEntries newEntries,
        CancellationToken ct)
    {
        if (command.ReachesCiting is { } source)
        {
            return await HoldCitingAsync(session, request, command, source, latestToday, newEntries, ct);
        }

        var all = holding == Holding.Everything;
        if (all)
        {
            // In the order of whoever retracts a source, who holds it alone before anything is appended to it.
            await session.HoldAsync(NamedBy(command), isAlone: false, ct);
        }

        HashSet<string> locked = [];
        List<string> decisive = all ? [command.Dossier!, .. command.AlsoWrites] : [];
        while (true)
        {
            if (decisive.Where(locked.Add).ToList() is { Count: > 0 } unlocked)
            {
                await session.LockAsync(unlocked, ct);
            }

            var loaded = await LoadAsync(session, request, command, latestToday, newEntries, ct, holds: true);
            decisive =
            [
                .. Merged(loaded.Command, loaded.DecisionContext),
                .. all ? [loaded.DecisionContext.Dossier] : Array.Empty<string>(),
            ];
            if (decisive.All(locked.Contains))
            {
                return loaded;
            }
        }
    }

    /// <remarks>
    /// Those that cite it since are held from the beginning again, all in the one order: whoever took them as they are found, or first
    /// together with others and then alone, would wait for others who wait for it.
    /// </remarks>
    private async Task<(Command Command, DecisionContext DecisionContext, Receipt? Receipt)> HoldCitingAsync(
        IDocumentSession session, RecordRequest request, Command command, string source, DateOnly latestToday, NewEntries newEntries,
        CancellationToken ct)
    {
        HashSet<string> held = [.. NamedBy(command), .. await session.DossiersCitingAsync(source, ct)];
        await session.SetSavepointAsync(ct);
        while (true)
        {
            await session.HoldAsync(held, isAlone: true, ct);
            var loaded = await LoadAsync(session, request, command, latestToday, newEntries, ct);
            if (Reached(loaded.DecisionContext).All(held.Contains))
            {
                return loaded;
            }

            await session.GoBackToSavepointAsync(ct);
            held.UnionWith(Reached(loaded.DecisionContext));
        }
    }

    /// <summary>The dossiers that may be read otherwise then: all but sources that were loaded for what is recorded of them.</summary>
    private static IEnumerable<string> Reached(DecisionContext context) =>
        from stream in context.Streams.All
        where stream.Kind != Source.Kind || stream.Dossier == context.Dossier || stream.Cited.Contains(context.Dossier)
        select stream.Dossier;

    /// <summary>The dossiers that go on of those merged ones in which the command records.</summary>
    private static IEnumerable<string> Merged(Command command, DecisionContext context) =>
        from dossier in command.AlsoWrites.Prepend(context.Dossier)
        let stream = context.Streams.Find(dossier)
        where stream is not null && stream.LeadsTo.Any()
        select context.Streams.LeadingOf(dossier);

    private static string[] NamedBy(Command command) =>
        [command.Dossier!, .. command.AlsoWrites, .. command.References.Select(reference => reference.Dossier)];

    /// <param name="holds">All that the command names is held together with others first; the session has begun a transaction.</param>
    /// <returns>The command too: one that says something new of a dossier found to be another is recorded in that one.</returns>
    public async Task<(Command Command, DecisionContext DecisionContext, Receipt? Receipt)> LoadAsync(
        IQuerySession session, RecordRequest request, Command command, DateOnly latestToday, NewEntries newEntries, CancellationToken ct,
        bool holds = false)
    {
        string[] named =
        [
            .. NamedBy(command),
            .. command.ReachesCiting is { } source ? await session.DossiersCitingAsync(source, ct) : [],
        ];
        var batch = session.CreateBatchQuery();
        if (holds)
        {
            _ = batch.AddItem(new DossierHold(named, isAlone: false));
        }

        var asked = kept.Ask(batch, request.Ledger, named);
        var receipt = request.Key is { } key ? batch.Load<Receipt>(key) : null;
        await batch.Execute(ct);

        var streams = await session.TogetherAsync(await asked.StreamsAsync(session, ct), ceiling: null, ct);
        var answered = receipt is null ? null : await receipt;
        return answered is null && command.SaysSomethingNew && streams[command.Dossier!].MergedInto is { } other
            ? await LoadAsync(session, request, command with { Dossier = other }, latestToday, newEntries, ct, holds)
            : (command, new(request.Ledger, command.Dossier!, latestToday, streams, newEntries), answered);
    }
}

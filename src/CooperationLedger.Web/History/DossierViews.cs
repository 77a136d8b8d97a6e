using CooperationLedger.Chronicles;
using CooperationLedger.Merging;
using CooperationLedger.Web.Recording;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace CooperationLedger.Web.History;

/// <summary>Keeps, for lists, one document per dossier with what its kind tells of it, its card, and a line for each development.</summary>
/// <remarks>
/// Each is folded anew from the dossier's whole stream up to the batch's last sequence: a correction needs no special case, and a
/// replay gives the identical document. Streams that began before the batch are read with one query. Of lines and mentions only
/// those are written that the batch changes.
/// </remarks>
public sealed class DossierViews : IProjection
{
    /// <summary>The number is raised whenever what is kept changes: a ledger made before is then read anew from its first entry.</summary>
    public const string Shard = "DossierViews4";

    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var floor = events.Min(e => e.Sequence);
        foreach (var stream in await StreamsAsync(operations, events, cancellation))
        {
            Keep(operations, Chronicle.Of(stream), floor);
        }
    }

    /// <returns>The dossiers that the events are of, and those that they were ever merged with, as they were known at the last of them.</returns>
    private static async Task<IEnumerable<DossierStream>> StreamsAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var brought = events.Where(e => e.Data is LedgerEvent).OrderBy(e => e.Version).GroupBy(e => e.StreamKey!, EntryStore.ToStream).ToDictionary(stream => stream.Dossier);
        var whole = brought.Where(pair => pair.Value.Entries[^1].Version == pair.Value.Version).ToDictionary();
        var ceiling = events.Max(e => e.Sequence);
        if (brought.Keys.Except(whole.Keys).ToList() is { Count: > 0 } wanted)
        {
            whole = whole.Concat(await operations.StreamsAsync(wanted, ceiling, cancellation)).ToDictionary();
        }

        // What is corrected in a dossier that was found to be another is read in that one.
        return (await operations.TogetherAsync(whole, ceiling, cancellation)).Values;
    }

    /// <param name="floor">The first sequence that is new.</param>
    private static void Keep(IDocumentOperations operations, Chronicle chronicle, long floor)
    {
        KeepLines(operations, chronicle, floor);
        KeepMentions(operations, chronicle.Stream, floor);
        var view = chronicle.Stream.Kind.View(chronicle);
        KeepAlias(operations, chronicle, floor);
        if (chronicle.IsGone || chronicle.MergedInto is not null)
        {
            operations.DeleteObjects([view]);
            operations.Delete<DossierCard>(view.Id);
        }
        else
        {
            operations.StoreObjects([view]);
            operations.Store(DossierCard.Of(chronicle, view));
        }
    }

    private static void KeepAlias(IDocumentOperations operations, Chronicle chronicle, long floor)
    {
        if (chronicle.MergedInto is { } into)
        {
            operations.Store(new Alias(chronicle.Dossier, into));
        }
        else if (chronicle.Stream.IsAnnotatedFrom(floor) && chronicle.Stream.Entries.Any(entry => entry.Event is DossierMerged))
        {
            operations.Delete<Alias>(chronicle.Dossier);
        }
    }

    /// <remarks>An amendment takes out what other entries say, and so does any entry that they then contradict.</remarks>
    private static void KeepLines(IDocumentOperations operations, Chronicle chronicle, long floor)
    {
        var lines = chronicle.MergedInto is null ? DevelopmentLine.Of(chronicle) : [];
        if (chronicle.Contradictions.Any() || chronicle.Stream.IsAnnotatedFrom(floor))
        {
            var inForce = lines.Select(line => line.Id).ToArray();
            operations.DeleteWhere<DevelopmentLine>(line => line.Dossier == chronicle.Dossier && !line.Id.IsOneOf(inForce));
        }

        var unchanged = DevelopmentLine.Unchanged(chronicle, floor);
        operations.Store(lines.Where(line => !unchanged.Contains(line.Id)));
    }

    private static void KeepMentions(IDocumentOperations operations, DossierStream stream, long floor)
    {
        var earlier = stream.Before(floor);
        var mentions = Mentions.Of(stream);
        if (!earlier.Exists || mentions != Mentions.Of(earlier))
        {
            operations.Store(mentions);
        }
    }
}

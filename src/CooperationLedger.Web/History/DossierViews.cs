using CooperationLedger.Chronicles;
using CooperationLedger.Web.Recording;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace CooperationLedger.Web.History;

/// <summary>Keeps, for lists, one document per dossier with what its kind tells of it, its card, and a line for each development.</summary>
/// <remarks>
/// Each is folded anew from the dossier's whole stream up to the batch's last sequence, with one query per batch: a correction
/// needs no special case, and a replay gives the identical document. Of lines and mentions only those are written that differ.
/// </remarks>
public sealed class DossierViews : IProjection
{
    /// <summary>The number is raised whenever what is kept changes: a ledger made before is then read anew from its first entry.</summary>
    public const string Shard = "DossierViews3";

    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var ceiling = events.Max(e => e.Sequence);
        var news = events.Where(e => e.Data is LedgerEvent).ToLookup(e => e.StreamKey!, e => e.Id);
        var dossiers = news.Select(dossier => dossier.Key).ToArray();
        var streams = await operations.Events.QueryAllRawEvents()
            .Where(e => e.StreamKey!.IsOneOf(dossiers) && e.Sequence <= ceiling)
            .OrderBy(e => e.Version)
            .ToListAsync(cancellation);
        foreach (var stream in streams.GroupBy(e => e.StreamKey!))
        {
            var register = EntryStore.ToRegister(stream.Key, stream);
            var added = news[stream.Key].ToHashSet();
            Keep(operations, Chronicle.Of(register), Chronicle.Of(register with { Entries = [.. register.Entries.Where(entry => !added.Contains(entry.Id))] }));
        }
    }

    /// <param name="before">The dossier without what the batch brings: what both tell alike is kept already.</param>
    private static void Keep(IDocumentOperations operations, Chronicle chronicle, Chronicle before)
    {
        KeepLines(operations, chronicle, before);
        if (Mentions.Of(chronicle.Register) is var mentions && (!before.Register.Exists || mentions != Mentions.Of(before.Register)))
        {
            operations.Store(mentions);
        }

        var view = chronicle.Register.Kind.View(chronicle);
        if (chronicle.Withdrawn)
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

    private static void KeepLines(IDocumentOperations operations, Chronicle chronicle, Chronicle before)
    {
        var kept = DevelopmentLine.Of(before).ToHashSet();
        var lines = DevelopmentLine.Of(chronicle);
        operations.Store(lines.Where(line => !kept.Contains(line)));

        // Of an amended dossier a list that is made anew may hold lines that this reading never kept: all but what stands goes.
        var standing = lines.Select(line => line.Id).ToArray();
        if (kept.Any(line => !standing.Contains(line.Id)) || chronicle.Register.Entries.Any(entry => entry.Event is Amendment))
        {
            operations.DeleteWhere<DevelopmentLine>(line => line.Dossier == chronicle.Dossier && !line.Id.IsOneOf(standing));
        }
    }
}

using CooperationLedger.Chronicles;
using CooperationLedger.Web.Recording;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace CooperationLedger.Web.History;

/// <summary>Keeps, for lists, one document per dossier with what its kind tells of it, its card, and a line for each development.</summary>
/// <remarks>
/// Each is folded anew from the dossier's whole stream up to the batch's last sequence, with one query per batch: a correction
/// needs no special case, and a replay gives the identical document.
/// </remarks>
public sealed class DossierViews : IProjection
{
    /// <summary>The number is raised whenever what is kept changes: a ledger made before is then read anew from its first entry.</summary>
    public const string Shard = "DossierViews2";

    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var ceiling = events.Max(e => e.Sequence);
        var dossiers = events.Where(e => e.Data is LedgerEvent).Select(e => e.StreamKey!).Distinct().ToArray();
        var streams = await operations.Events.QueryAllRawEvents()
            .Where(e => e.StreamKey!.IsOneOf(dossiers) && e.Sequence <= ceiling)
            .OrderBy(e => e.Version)
            .ToListAsync(cancellation);
        foreach (var stream in streams.GroupBy(e => e.StreamKey!))
        {
            var chronicle = Chronicle.Of(EntryStore.ToRegister(stream.Key, stream));
            Keep(operations, chronicle, chronicle.Register.Kind.View(chronicle));
        }
    }

    private static void Keep(IDocumentOperations operations, Chronicle chronicle, IDossierView view)
    {
        // Stored is what stands, removed is the rest: whichever of the two is done first, the same lines are left.
        var lines = DevelopmentLine.Of(chronicle);
        var standing = lines.Select(line => line.Id).ToArray();
        operations.DeleteWhere<DevelopmentLine>(line => line.Dossier == chronicle.Dossier && !line.Id.IsOneOf(standing));
        operations.Store<DevelopmentLine>(lines);
        operations.Store(Mentions.Of(chronicle.Register));
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
}

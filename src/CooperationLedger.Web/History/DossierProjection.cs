using System.Runtime.CompilerServices;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.Recording;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace CooperationLedger.Web.History;

/// <summary>
/// Keeps, for lists, a card of every dossier, a line of every development and whom each dossier names, in the transaction of the entry.
/// </summary>
/// <remarks>
/// Whoever records hands over what was folded to decide. Entries that come another way, or again, are read and folded here.
/// </remarks>
public sealed class DossierProjection : IProjection
{
    public const string Name = "Dossiers";

    private static readonly ConditionalWeakTable<IDocumentOperations, IReadOnlyList<ChangedDossier>> Folded = [];

    /// <summary>What the entries that the session is about to save change.</summary>
    public static void Hand(IDocumentSession session, IReadOnlyList<ChangedDossier> changed) => Folded.AddOrUpdate(session, changed);

    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        if (Folded.TryGetValue(operations, out var changed))
        {
            Write(operations, changed);
            return;
        }

        var streams = await StreamsAsync(operations, events, cancellation);
        foreach (var stream in streams.All)
        {
            WriteAnew(operations, streams.Read(stream.Dossier).Chronicle);
        }
    }

    /// <summary>Writes all that is kept of a dossier, whatever was kept of it before.</summary>
    public static void WriteAnew(IDocumentOperations operations, Chronicle chronicle)
    {
        operations.Store(DossierCard.Of(chronicle));
        var lines = DevelopmentLine.Of(chronicle);
        var kept = lines.Select(line => line.Id).ToArray();
        operations.DeleteWhere<DevelopmentLine>(line => line.Dossier == chronicle.Dossier && !line.Id.IsOneOf(kept));
        operations.Store(lines.ToArray());
        Mentions.Write(operations, chronicle.Stream, known: 0);
    }

    /// <remarks>A merger takes lines of one dossier into another's: what is gone is what none of them has any more.</remarks>
    private static void Write(IDocumentOperations operations, IReadOnlyList<ChangedDossier> changed)
    {
        foreach (var dossier in changed)
        {
            operations.Store(DossierCard.Of(dossier.After));
            Mentions.Write(operations, dossier.NewStreams.Own, known: dossier.Streams.Own.Version);
        }

        var gone = changed.SelectMany(dossier => DevelopmentLine.Of(dossier.Before)).ToDictionary(line => line.Id);
        foreach (var line in changed.SelectMany(dossier => DevelopmentLine.Of(dossier.After)))
        {
            if (!gone.Remove(line.Id, out var was) || was != line)
            {
                operations.Store(line);
            }
        }

        foreach (var line in gone.Keys)
        {
            operations.Delete<DevelopmentLine>(line);
        }
    }

    /// <returns>The dossiers that the events are of, with them, and those that they were ever merged with.</returns>
    private static async Task<StreamSet> StreamsAsync(
        IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var brought = events.Where(stored => stored.Data is LedgerEvent).ToLookup(stored => stored.StreamKey!);
        var stored = await operations.StreamsAsync(brought.Select(stream => stream.Key), ceiling: null, cancellation);
        var whole = stored.ToDictionary(stream => stream.Key, stream => brought[stream.Key].Aggregate(stream.Value, With));
        return await operations.TogetherAsync(whole, ceiling: null, cancellation);
    }

    /// <remarks>What is being appended is not stored yet; what is read again is.</remarks>
    private static DossierStream With(DossierStream stream, IEvent stored) => stream.Entries.Any(entry => entry.Id == stored.Id)
        ? stream
        : stream.With(EntryStore.ToEntry(stored) with { Version = stream.Version + 1 });
}

using System.Runtime.CompilerServices;
using CooperationLedger.Chronicles;
using CooperationLedger.Sources;
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

        var brought = events.Where(stored => stored.Data is LedgerEvent).ToLookup(stored => stored.StreamKey!);
        HashSet<string> asked = [.. brought.Select(stream => stream.Key), .. await CitingAsync(operations, brought, cancellation)];
        var streams = await StreamsAsync(operations, asked, brought, cancellation);
        foreach (var stream in streams.All.Where(stream => stream.Kind != Source.Kind || asked.Contains(stream.Dossier)))
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

    /// <summary>It has entries more, or lists show it otherwise: much of what cites a retracted source rests on others too.</summary>
    private static bool IsShownOtherwise(ChangedDossier dossier) =>
        dossier.NewStreams.Own.Version > dossier.Streams.Own.Version || DossierCard.Of(dossier.Before) != DossierCard.Of(dossier.After);

    /// <remarks>A merger takes lines of one dossier into another's: what is gone is what none of them has any more.</remarks>
    private static void Write(IDocumentOperations operations, IReadOnlyList<ChangedDossier> changed)
    {
        foreach (var dossier in changed.Where(IsShownOtherwise))
        {
            operations.Store(DossierCard.Of(dossier.After));
            Mentions.Write(operations, dossier.NewStreams.Own, known: dossier.Streams.Own.Version);
        }

        var gone = changed.SelectMany(dossier => DevelopmentLine.Of(dossier.Before, without: dossier.After)).ToDictionary(line => line.Id);
        foreach (var line in changed.SelectMany(dossier => DevelopmentLine.Of(dossier.After, without: dossier.Before)))
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

    /// <returns>The dossiers that cite a source which was retracted or reinstated by the events: they are read otherwise.</returns>
    private static async Task<IEnumerable<string>> CitingAsync(
        IDocumentOperations operations, ILookup<string, IEvent> brought, CancellationToken cancellation)
    {
        List<string> citing = [];
        foreach (var source in brought.Where(stream => stream.Any(stored => stored.Data is SourceRetracted or SourceReinstated)))
        {
            citing.AddRange(await operations.DossiersCitingAsync(source.Key, cancellation));
        }

        return citing;
    }

    /// <returns>The dossiers that were asked for, with the events that are of them, and those that they were ever merged with.</returns>
    private static async Task<StreamSet> StreamsAsync(
        IDocumentOperations operations, IEnumerable<string> asked, ILookup<string, IEvent> brought, CancellationToken cancellation)
    {
        var cited = brought.SelectMany(stream => stream).SelectMany(stored => NamedDossier.In((LedgerEvent)stored.Data))
            .Where(named => named.Kind == Citation.KindCited).Select(named => named.Dossier);
        var stored = await operations.StreamsAsync(asked.Concat(cited), ceiling: null, cancellation);
        var whole = stored.ToDictionary(stream => stream.Key, stream => brought[stream.Key].Aggregate(stream.Value, With));
        return await operations.TogetherAsync(whole, ceiling: null, cancellation);
    }

    /// <remarks>What is being appended is not stored yet; what is read again is.</remarks>
    private static DossierStream With(DossierStream stream, IEvent stored) => stream.Entries.Any(entry => entry.Id == stored.Id)
        ? stream
        : stream.With(EntryStore.ToEntry(stored) with { Version = stream.Version + 1 });
}

namespace CooperationLedger.Chronicles;

/// <summary>
/// Mergers that lead back to where they began, which only whoever writes past the deciders can record. No dossier of such a circle goes
/// on: each is read up to its own merger, as if that could not be read.
/// </summary>
internal static class MergerCircles
{
    /// <summary>The same streams, those of circles ending before the mergers that close them.</summary>
    /// <remarks>
    /// What a merger ended may be in force again without it, and close another circle. Each round takes an entry away, so there is an end.
    /// </remarks>
    public static IReadOnlyDictionary<string, DossierStream> Closed(IReadOnlyDictionary<string, DossierStream> streams)
    {
        while (In(streams) is { Count: > 0 } circular)
        {
            streams = streams.ToDictionary(pair => pair.Key, pair => circular.Contains(pair.Key) ? BeforeMerger(pair.Value) : pair.Value);
        }

        return streams;
    }

    /// <returns>The dossiers that each lead back to themselves; not those that only lead to such a one.</returns>
    private static HashSet<string> In(IReadOnlyDictionary<string, DossierStream> streams)
    {
        HashSet<string> seen = [];
        HashSet<string> circular = [];
        foreach (var first in streams.Keys)
        {
            List<string> way = [];
            string? next = first;
            while (next is not null && streams.TryGetValue(next, out var stream) && seen.Add(next))
            {
                way.Add(next);
                next = stream.MergedInto;
            }

            circular.UnionWith(way.SkipWhile(dossier => dossier != next));
        }

        return circular;
    }

    private static DossierStream BeforeMerger(DossierStream stream)
    {
        var (merger, into) = (stream.Merger!, stream.MergedInto);
        return stream with
        {
            Entries = [.. stream.Entries.TakeWhile(entry => entry.Id != merger.Id)],
            StopsAt = UnreadableEntry.Of(merger, text: "", new(
                Unreadable.MergedInCircle,
                $"It merges {stream.Dossier} into {into}, and mergers lead from there back to {stream.Dossier}.")),
        };
    }
}

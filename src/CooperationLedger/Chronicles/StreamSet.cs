using System.Collections.Immutable;

namespace CooperationLedger.Chronicles;

/// <summary>
/// Streams that are read together, each with its own entries alone: here it is found out which of them are one dossier.
/// </summary>
/// <remarks>
/// A dossier that never absorbed another, as nearly all are, is read without looking at any other; only at what retracted its sources.
/// </remarks>
public sealed class StreamSet
{
    /// <summary>As they were recorded: at an earlier instant fewer mergers were known.</summary>
    private readonly IReadOnlyDictionary<string, DossierStream> whole;

    /// <summary>The same without mergers that lead in a circle.</summary>
    private readonly IReadOnlyDictionary<string, DossierStream> streams;

    /// <summary>What was read already of the few that absorbed others, so that it is folded once.</summary>
    private ImmutableDictionary<string, MergedStreams> read = ImmutableDictionary<string, MergedStreams>.Empty;

    /// <param name="given">By their dossiers.</param>
    public StreamSet(IReadOnlyDictionary<string, DossierStream> given)
    {
        whole = Reliability.Told(given);
        streams = MergerCircles.Closed(whole);
    }

    public IEnumerable<DossierStream> All => streams.Values;

    /// <summary>A dossier's own entries.</summary>
    /// <exception cref="KeyNotFoundException">Its stream is not at hand.</exception>
    public DossierStream this[string dossier] => streams[dossier];

    /// <summary>The dossiers whose streams are needed to read these, and are not at hand.</summary>
    /// <remarks>What is of no kind has no stream, whoever was merged into it.</remarks>
    public IReadOnlyList<string> Missing =>
    [
        .. whole.Values.SelectMany(stream => stream.LeadsTo).Distinct()
            .Where(dossier => !whole.ContainsKey(dossier) && EventCatalogue.KindOf(dossier) is not null),
    ];

    /// <returns>A dossier's own entries; null when its stream is not at hand.</returns>
    public DossierStream? Find(string dossier) => streams.GetValueOrDefault(dossier);

    /// <summary>With these streams too, each in place of what was at hand of its dossier.</summary>
    public StreamSet With(IEnumerable<DossierStream> grown)
    {
        var all = whole.ToDictionary();
        foreach (var stream in grown)
        {
            all[stream.Dossier] = stream;
        }

        return new(all);
    }

    /// <summary>Every stream as it was known at that instant.</summary>
    public StreamSet KnownAt(DateTimeOffset at)
    {
        var point = new KnownAt.Instant(at);
        return new(whole.ToDictionary(pair => pair.Key, pair => pair.Value.KnownAt(point)));
    }

    /// <summary>A dossier with those that were found to be it.</summary>
    /// <exception cref="KeyNotFoundException">Its stream is not at hand.</exception>
    public MergedStreams Read(string dossier)
    {
        if (!streams[dossier].EverAbsorbed.Any())
        {
            return streams[dossier].Alone;
        }

        if (!read.TryGetValue(dossier, out var merged))
        {
            merged = Merge(streams[dossier], [dossier]);
            read = read.SetItem(dossier, merged);
        }

        return merged;
    }

    /// <summary>The same as it was known then: through an entry of it, the others are cut at the instant of that entry.</summary>
    /// <exception cref="KeyNotFoundException">Its stream is not at hand.</exception>
    public MergedStreams Read(string dossier, KnownAt point)
    {
        var own = whole[dossier].KnownAt(point);
        return own.LeadsTo.Any()
            ? KnownAt(point is KnownAt.Instant { At: var at } ? at : own.Entries[^1].RecordedAt).With([own]).Read(dossier)
            : own.Alone;
    }

    /// <returns>The dossier that goes on: this one, or that which it was found to be, by whatever way.</returns>
    public string LeadingOf(string dossier)
    {
        while (Find(dossier)?.MergedInto is { } into && streams.ContainsKey(into))
        {
            dossier = into;
        }

        return dossier;
    }

    /// <returns>The dossiers that go on of those, where they are not among them.</returns>
    public IReadOnlyList<string> LeadingBeside(IEnumerable<string> dossiers) =>
        [.. dossiers.Select(LeadingOf).Except(dossiers)];

    /// <returns>The dossier that goes on and its combined version: what <c>If-Match</c> is compared with.</returns>
    public DossierVersion VersionOf(string dossier) => Read(LeadingOf(dossier)).Version;

    /// <returns>
    /// The dossier in which an entry is, if it is one with this one, or was when the entry was recorded; null when there is none.
    /// </returns>
    public string? Holding(string dossier, Guid entry) => streams.Values.FirstOrDefault(
        other => other.Entries.FirstOrDefault(own => own.Id == entry) is { RecordedAt: var at }
            && (AreOne(dossier, other.Dossier) || KnownAt(at).AreOne(dossier, other.Dossier)))?.Dossier;

    private bool AreOne(string dossier, string other) => LeadingOf(dossier) == LeadingOf(other);

    /// <param name="seen">The dossiers that are read with it already: each is read once, also where two claim to have absorbed it.</param>
    /// <remarks>Only mergers in force are followed: following undone ones too could take exponential time.</remarks>
    private MergedStreams Merge(DossierStream own, HashSet<string> seen) => !own.EverAbsorbed.Any() ? own.Alone : new(
        own,
        [
            .. from dossier in own.Absorbed
               where streams.ContainsKey(dossier) && seen.Add(dossier)
               select Merge(streams[dossier], seen),
        ],
        CombinedVersionOf(own));

    private long CombinedVersionOf(DossierStream own)
    {
        var version = 0L;
        HashSet<string> seen = [own.Dossier];
        Queue<DossierStream> next = new([own]);
        while (next.TryDequeue(out var stream))
        {
            version += stream.VersionRead;
            foreach (var dossier in stream.EverAbsorbed.Where(dossier => streams.ContainsKey(dossier) && seen.Add(dossier)))
            {
                next.Enqueue(streams[dossier]);
            }
        }

        return version;
    }
}

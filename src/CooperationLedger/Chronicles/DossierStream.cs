using System.Collections.Immutable;
using CooperationLedger.Merging;

namespace CooperationLedger.Chronicles;

/// <summary>All entries of one dossier in the order in which they were recorded.</summary>
/// <param name="Entries">By version, from 1, without gaps; empty when the dossier does not exist.</param>
public sealed record DossierStream(string Dossier, DossierKind Kind, IReadOnlyList<Entry> Entries)
{
    /// <summary>Registers at hand to be read together with this one, by their dossiers, each with its own entries alone.</summary>
    private IReadOnlyDictionary<string, DossierStream> Others { get; init; } = ImmutableDictionary<string, DossierStream>.Empty;

    /// <summary>The cut at which others are read, so that all are known as of one instant.</summary>
    private Func<DossierStream, DossierStream> OthersCut { get; init; } = stream => stream;

    /// <summary>The dossiers that this one is being read within.</summary>
    private ImmutableHashSet<string> Within { get; init; } = [];

    /// <summary>Another id under which it was asked for; null for its own.</summary>
    public string? AskedAs { get; init; }

    public bool Exists => Entries.Count > 0;

    public long Version => Entries.Count;

    /// <summary>The register as it was known then: always a prefix.</summary>
    /// <returns>An empty register when nothing was recorded by then, or the entry named is not of this dossier.</returns>
    public DossierStream KnownAt(KnownAt point) => this with
    {
        Entries = point switch
        {
            KnownAt.Instant { At: var at } => [.. Entries.TakeWhile(entry => entry.RecordedAt <= at)],
            KnownAt.ThroughEntry { Entry: var id } => [.. Entries.Take(1 + Entries.ToList().FindIndex(entry => entry.Id == id))],
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        OthersCut = stream => stream.KnownAt(new KnownAt.Instant(InstantOf(point))),
    };

    private DateTimeOffset InstantOf(KnownAt point) => point switch
    {
        KnownAt.Instant { At: var at } => at,
        KnownAt.ThroughEntry { Entry: var id } => Entries.FirstOrDefault(entry => entry.Id == id)?.RecordedAt ?? DateTimeOffset.MinValue,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The register as it was before anything with that sequence or a higher one was recorded.</summary>
    public DossierStream Before(long sequence) => this with
    {
        Entries = [.. Entries.Where(entry => entry.Sequence < sequence)],
        OthersCut = stream => stream.Before(sequence),
    };

    /// <summary>Whether anything with that sequence or a higher one corrects or retracts.</summary>
    public bool IsAmendedFrom(long sequence) => Entries.Any(entry => entry.Sequence >= sequence && entry.Event is Amendment)
        || WithAbsorbed().Skip(1).Any(other => other.Entries.Any(entry => entry.Sequence >= sequence));

    public DossierStream With(Entry entry) => this with { Entries = [.. Entries, entry] };

    /// <summary>The register as it will stand once that is recorded. What an entry is given only then is empty: its id, its place in the store, its recorder.</summary>
    public DossierStream With(LedgerEvent draft) => With(new Entry(
        Guid.Empty, Dossier, Version + 1, Sequence: 0, DateTimeOffset.MaxValue, new("", ""), null, null, null, draft));

    /// <returns>The last entry of that type that stands; null when there is none.</returns>
    public Entry? Last<TEvent>(Func<TEvent, bool>? isMeant = null)
        where TEvent : LedgerEvent
    {
        var meant = Entries.Where(entry => entry.Event is TEvent said && isMeant?.Invoke(said) != false).ToList();
        var inForce = meant.Count == 0 ? null : new EntriesInForce(this);
        return meant.FindLast(entry => inForce!.IsInForce(entry.Id));
    }

    /// <summary>The dossiers whose registers have to be at hand to read this one: those that it was ever merged with, even if they were separated since.</summary>
    public IEnumerable<string> LeadsTo => Entries.Select(entry => entry.Event switch
    {
        DossierAbsorbed { From: var alias } => alias,
        DossierMerged { Into: var other } => other,
        _ => null,
    }).OfType<string>().Distinct();

    /// <summary>Registers, each to be read together with those that it leads to; nearly always none does.</summary>
    public static IReadOnlyDictionary<string, DossierStream> Together(IReadOnlyDictionary<string, DossierStream> streams) =>
        streams.Values.Any(stream => stream.LeadsTo.Any()) ? streams.ToDictionary(pair => pair.Key, pair => pair.Value with { Others = streams }) : streams;

    /// <summary>The dossier that this one was found to be; null when it goes on by itself.</summary>
    public string? MergedInto => (Last<DossierMerged>()?.Event as DossierMerged)?.Into;

    /// <summary>The register of the dossier that goes on: this one, or that which it was found to be, by whatever way.</summary>
    public DossierStream Leading => MergedInto is { } into && Others.TryGetValue(into, out var other) ? OthersCut(other with { Others = Others }).Leading : this;

    /// <summary>How many entries were recorded in it and in all dossiers that were ever found to be it: it grows with whatever changes what is read.</summary>
    public long CombinedVersion => EverAbsorbed().Sum(stream => stream.Version);

    /// <summary>The registers of the dossiers that were found to be this one, and were not separated since.</summary>
    /// <remarks>Only mergers that stand are followed: of all that ever were, the ways through them would be without number.</remarks>
    public IEnumerable<DossierStream> Absorbed(EntriesInForce inForce) => Others.Count == 0 ? [] :
        from dossier in Entries.Where(entry => inForce.IsInForce(entry.Id)).Select(entry => (entry.Event as DossierAbsorbed)?.From).OfType<string>().Distinct()
        where !Within.Contains(dossier) && Others.ContainsKey(dossier)
        select OthersCut(Others[dossier] with { Others = Others, Within = Within.Add(Dossier) });

    /// <summary>The register, and those of all dossiers that were found to be this one, by whatever way.</summary>
    public IEnumerable<DossierStream> WithAbsorbed() => Others.Count == 0 ? [this] : Absorbed(new(this)).SelectMany(other => other.WithAbsorbed()).Prepend(this);

    /// <returns>The register with an entry, if its dossier is one with this one, or was when the entry was recorded; null when there is none.</returns>
    public DossierStream? Holding(Guid entry) => Others.Values.Select(other => other with { Others = Others }).FirstOrDefault(
        other => other.Entries.FirstOrDefault(own => own.Id == entry) is { RecordedAt: var at } && (IsOneWith(other) || KnownAt(new KnownAt.Instant(at)).IsOneWith(other.KnownAt(new KnownAt.Instant(at)))));

    private bool IsOneWith(DossierStream other) => Leading.Dossier == other.Leading.Dossier;

    /// <remarks>A record would tell of all it is read with, and of itself among them.</remarks>
    public override string ToString() => $"{Dossier}, version {Version}";

    private IEnumerable<DossierStream> EverAbsorbed()
    {
        HashSet<string> seen = [Dossier];
        Queue<DossierStream> next = new([this]);
        while (next.TryDequeue(out var stream))
        {
            yield return stream;
            foreach (var absorbed in stream.Entries.Select(entry => entry.Event).OfType<DossierAbsorbed>().Where(absorbed => Others.ContainsKey(absorbed.From) && seen.Add(absorbed.From)))
            {
                next.Enqueue(OthersCut(Others[absorbed.From]));
            }
        }
    }
}

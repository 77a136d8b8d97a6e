using System.Collections.Immutable;

namespace CooperationLedger.Chronicles;

/// <summary>All entries of one dossier in the order in which they were recorded.</summary>
/// <param name="Entries">By version, from 1, without gaps; empty when the dossier does not exist.</param>
/// <remarks>What is computed of a stream is computed once, when it is first asked for: it never changes.</remarks>
public sealed record DossierStream(string Dossier, DossierKind Kind, IReadOnlyList<Entry> Entries)
{
    private IReadOnlyList<EntryEffect>? effects;
    private EntriesInForce? inForce;
    private Chronicle? chronicle;

    /// <remarks>Of a copy with other entries, or read with other streams, everything is computed anew.</remarks>
    private DossierStream(DossierStream other)
    {
        (Dossier, Kind, Entries, AskedAs, Unreliable) = (other.Dossier, other.Kind, other.Entries, other.AskedAs, other.Unreliable);
        (Others, OthersCut, Within) = (other.Others, other.OthersCut, other.Within);
    }

    /// <summary>Streams at hand to be read together with this one, by their dossiers, each with its own entries alone.</summary>
    private IReadOnlyDictionary<string, DossierStream> Others { get; init; } = ImmutableDictionary<string, DossierStream>.Empty;

    /// <summary>The cut at which others are read, so that all are known as of one instant.</summary>
    private Func<DossierStream, DossierStream> OthersCut { get; init; } = stream => stream;

    /// <summary>The dossiers that this one is being read within.</summary>
    private ImmutableHashSet<string> Within { get; init; } = [];

    /// <summary>Another id under which it was asked for; null for its own.</summary>
    public string? AskedAs { get; init; }

    /// <summary>Sources that it is read without, as if they had been retracted; none but to show that beforehand.</summary>
    internal ImmutableHashSet<string> Unreliable { get; init; } = [];

    /// <summary>What the annotations do, in the order of recording; those that are not in force too.</summary>
    internal IReadOnlyList<EntryEffect> Effects => effects ??=
    [
        .. from entry in Entries
           where entry.Event is Annotation
           select new EntryEffect(entry, ((Annotation)entry.Event).Effect),
    ];

    public EntriesInForce InForce => inForce ??= new(this);

    /// <summary>All that is known of it, in order of happening.</summary>
    public Chronicle Chronicle => chronicle ??= Chronicle.Fold(this, trueAt: null);

    public bool Exists => Entries.Count > 0;

    public long Version => Entries.Count;

    /// <summary>The stream as it was known then: always a prefix.</summary>
    /// <returns>An empty stream when nothing was recorded by then, or the entry named is not of this dossier.</returns>
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

    /// <summary>The stream as it was before anything with that sequence or a higher one was recorded.</summary>
    public DossierStream Before(long sequence) => this with
    {
        Entries = [.. Entries.Where(entry => entry.Sequence < sequence)],
        OthersCut = stream => stream.Before(sequence),
    };

    /// <summary>Whether anything with that sequence or a higher one is an annotation, here or in a dossier found to be this one.</summary>
    public bool IsAnnotatedFrom(long sequence) => Entries.Any(entry => entry.Sequence >= sequence && entry.Event is Annotation)
        || WithAbsorbed().Skip(1).Any(other => other.Entries.Any(entry => entry.Sequence >= sequence));

    public DossierStream With(Entry entry) => this with { Entries = [.. Entries, entry] };

    /// <summary>The stream as it would be read if that source were retracted.</summary>
    public DossierStream Without(string source) => this with { Unreliable = Unreliable.Add(source) };

    /// <returns>The last entry of that type that is in force; null when there is none.</returns>
    public Entry? Last<TEvent>(Func<TEvent, bool>? isMeant = null)
        where TEvent : LedgerEvent =>
        Entries.LastOrDefault(entry => entry.Event is TEvent said && isMeant?.Invoke(said) != false && InForce.IsInForce(entry.Id));

    /// <summary>
    /// The dossiers whose streams have to be at hand to read this one: all that it was ever merged with, separated or not.
    /// </summary>
    public IEnumerable<string> LeadsTo => Effects.Select(done => done.Effect switch
    {
        Effect.Absorbs { From: var alias } => alias,
        Effect.MergesInto { Into: var other } => other,
        _ => null,
    }).OfType<string>().Distinct();

    /// <summary>Streams, each to be read together with those that it leads to; nearly always none does.</summary>
    public static IReadOnlyDictionary<string, DossierStream> Together(IReadOnlyDictionary<string, DossierStream> streams) =>
        streams.Values.Any(stream => stream.LeadsTo.Any())
            ? streams.ToDictionary(pair => pair.Key, pair => pair.Value with { Others = streams })
            : streams;

    /// <summary>The dossier that this one was found to be; null when it goes on by itself.</summary>
    public string? MergedInto => Effects.Where(done => done.Effect is Effect.MergesInto && InForce.IsInForce(done.By.Id))
        .Select(done => ((Effect.MergesInto)done.Effect).Into).LastOrDefault();

    /// <summary>Whether it is a source that was retracted, so that nothing can cite it.</summary>
    internal bool IsDiscredited => Effects.Any(done => done.Effect is Effect.Discredits && InForce.IsInForce(done.By.Id));

    /// <summary>The stream of the dossier that goes on: this one, or that which it was found to be, by whatever way.</summary>
    public DossierStream Leading => MergedInto is { } into && Others.TryGetValue(into, out var other)
        ? OthersCut(other with { Others = Others }).Leading
        : this;

    /// <summary>
    /// How many entries were recorded in it and in all dossiers that were ever found to be it: it grows with whatever changes what is
    /// read.
    /// </summary>
    public long CombinedVersion => EverAbsorbed().Sum(stream => stream.Version);

    /// <summary>The streams of the dossiers that were found to be this one, and were not separated since.</summary>
    /// <remarks>Only mergers that stand are followed: of all that ever were, the ways through them would be without number.</remarks>
    internal IEnumerable<DossierStream> Absorbed() => Others.Count == 0 ? [] :
        from dossier in Effects.Where(done => InForce.IsInForce(done.By.Id)).Select(done => done.Effect)
            .OfType<Effect.Absorbs>().Select(absorbed => absorbed.From).Distinct()
        where !Within.Contains(dossier) && Others.ContainsKey(dossier)
        select OthersCut(Others[dossier] with { Others = Others, Within = Within.Add(Dossier) });

    /// <summary>The stream, and those of all dossiers that were found to be this one, by whatever way.</summary>
    public IEnumerable<DossierStream> WithAbsorbed() =>
        Others.Count == 0 ? [this] : Absorbed().SelectMany(other => other.WithAbsorbed()).Prepend(this);

    /// <returns>
    /// The stream with an entry, if its dossier is one with this one, or was when the entry was recorded; null when there is none.
    /// </returns>
    public DossierStream? Holding(Guid entry) => Others.Values.Select(other => other with { Others = Others }).FirstOrDefault(
        other => other.Entries.FirstOrDefault(own => own.Id == entry) is { RecordedAt: var at }
            && (IsOneWith(other) || KnownAt(new KnownAt.Instant(at)).IsOneWith(other.KnownAt(new KnownAt.Instant(at)))));

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
            foreach (var absorbed in stream.Effects.Select(done => done.Effect).OfType<Effect.Absorbs>())
            {
                if (Others.TryGetValue(absorbed.From, out var other) && seen.Add(absorbed.From))
                {
                    next.Enqueue(OthersCut(other));
                }
            }
        }
    }
}

namespace CooperationLedger.Chronicles;

/// <summary>All entries of one dossier in the order in which they were recorded, and no other's.</summary>
/// <param name="Entries">
/// By version, from 1, without gaps; empty when the dossier does not exist. They end before the first that cannot be read.
/// </param>
/// <remarks>What is computed of a stream is computed once, when it is first asked for: it never changes.</remarks>
public sealed record DossierStream(string Dossier, DossierKind Kind, IReadOnlyList<Entry> Entries)
{
    private IReadOnlyList<EntryEffect>? effects;
    private EntriesInForce? inForce;
    private MergedStreams? alone;
    private IReadOnlySet<string>? cited;

    /// <summary>The stream to which entries were added, until this one is folded.</summary>
    private DossierStream? grownFrom;

    /// <remarks>Of a copy with other entries everything is computed anew.</remarks>
    private DossierStream(DossierStream other)
    {
        (Dossier, Kind, Entries, OfSources, StopsAt) = (other.Dossier, other.Kind, other.Entries, other.OfSources, other.StopsAt);
    }

    /// <summary>
    /// The first entry that this version of the program cannot read: nothing is known of the dossier from there on, and nothing is
    /// recorded in it. Null for nearly every dossier.
    /// </summary>
    public UnreadableEntry? StopsAt { get; init; }

    /// <summary>
    /// What retracted or reinstated sources that it ever cited, in the order of recording. These entries are in the sources' own dossiers:
    /// <see cref="StreamSet"/> brings them here. What an entry of its own says as well is left out.
    /// </summary>
    public IReadOnlyList<Entry> OfSources { get; internal init; } = [];

    /// <summary>The sources that any of its entries ever cited: what was replaced, disputed or retracted since may come back.</summary>
    public IReadOnlySet<string> Cited => cited ??= Entries.SelectMany(entry => NamedDossier.In(entry.Event))
        .Where(named => named.Kind == Citation.KindCited).Select(named => named.Dossier).ToHashSet();

    /// <summary>What the annotations do, in the order of recording; those that are not in force too.</summary>
    internal IReadOnlyList<EntryEffect> Effects => effects ??=
    [
        .. from entry in Entries
           where entry.Event is Annotation
           select new EntryEffect(entry, ((Annotation)entry.Event).Effect),
    ];

    public EntriesInForce InForce => inForce ??= new(this);

    /// <summary>
    /// Read by itself, which is all there is to read of a dossier that never absorbed another; <see cref="StreamSet.Read(string)"/>
    /// reads any.
    /// </summary>
    public MergedStreams Alone => alone ??= new(this, [], VersionRead);

    public bool Exists => Entries.Count > 0;

    /// <summary>How many entries it has.</summary>
    public long Version => Entries.Count;

    /// <summary>The same with what was recorded of its sources: it grows with whatever changes what is read.</summary>
    internal long VersionRead => Version + OfSources.Count;

    /// <summary>The stream as it was known at that point: always a prefix, with what had been recorded about its sources before.</summary>
    /// <returns>An empty stream when nothing had been recorded yet, or the entry named is not of this dossier.</returns>
    /// <remarks>Before the entry that cannot be read, all of it can be. One that is not among the others may come after that.</remarks>
    public DossierStream KnownAt(KnownAt point)
    {
        var known = point switch
        {
            KnownAt.Instant { At: var at } => Recorded(Entries, at),
            KnownAt.ThroughEntry { Entry: var id } => 1 + Entries.ToList().FindIndex(entry => entry.Id == id),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (StopsAt is { } stopped
            && (point is KnownAt.Instant { At: var until } ? known == Entries.Count && stopped.RecordedAt <= until : known == 0))
        {
            return this;
        }

        var ofSources = point is KnownAt.Instant { At: var then } ? Recorded(OfSources, then)
            : known > 0 ? Recorded(OfSources, Entries[known - 1].RecordedAt)
            : 0;
        return known == Entries.Count && ofSources == OfSources.Count && StopsAt is null
            ? this
            : this with { Entries = [.. Entries.Take(known)], OfSources = [.. OfSources.Take(ofSources)], StopsAt = null };
    }

    /// <summary>The stream as it was before that entry of it, or of one of its sources, was recorded.</summary>
    public DossierStream Before(Entry entry)
    {
        bool Earlier(StoredEntry other) => other.Id != entry.Id && other.RecordedAt <= entry.RecordedAt;
        return this with
        {
            Entries = [.. Entries.TakeWhile(Earlier)],
            OfSources = [.. OfSources.TakeWhile(Earlier)],
            StopsAt = StopsAt is { } stopped && Earlier(stopped) ? stopped : null,
        };
    }

    public DossierStream With(Entry entry)
    {
        var grown = this with { Entries = [.. Entries, entry] };
        grown.grownFrom = alone is { IsFolded: true } ? this : grownFrom;
        return grown;
    }

    /// <returns>How it was folded before entries were added, if it was; once, so that no stream holds all that it was ever.</returns>
    internal Folded? FoldedBefore()
    {
        var before = grownFrom;
        grownFrom = null;
        return before?.Alone.Chronicle.Folded;
    }

    /// <returns>How many of the entries had been recorded for that day.</returns>
    private static int Recorded(IReadOnlyList<Entry> entries, DateTimeOffset at) =>
        entries.Count > 0 && entries[^1].RecordedAt <= at ? entries.Count : entries.TakeWhile(entry => entry.RecordedAt <= at).Count();

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

    /// <summary>The dossier that this one was found to be; null when it goes on by itself.</summary>
    public string? MergedInto => (Merging.Effect as Effect.MergesInto)?.Into;

    /// <summary>The entry by which it was found to be another; null when it goes on by itself.</summary>
    internal Entry? Merger => Merging.By;

    private EntryEffect Merging => Effects.LastOrDefault(done => done.Effect is Effect.MergesInto && InForce.IsInForce(done.By.Id));

    /// <summary>The dossiers that were found to be this one, and were not separated since.</summary>
    internal IEnumerable<string> Absorbed => Effects.Where(done => done.Effect is Effect.Absorbs && InForce.IsInForce(done.By.Id))
        .Select(done => ((Effect.Absorbs)done.Effect).From).Distinct();

    /// <summary>The dossiers that were ever found to be this one, separated since or not.</summary>
    internal IEnumerable<string> EverAbsorbed => Effects.Select(done => done.Effect).OfType<Effect.Absorbs>().Select(done => done.From);

    /// <summary>Whether it is a source that was retracted, so that nothing can cite it.</summary>
    internal bool IsDiscredited => Effects.Any(done => done.Effect is Effect.Discredits && InForce.IsInForce(done.By.Id));

    /// <remarks>A record would print all that is computed of it.</remarks>
    public override string ToString() => $"{Dossier}, version {Version}";
}

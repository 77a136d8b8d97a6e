using System.Collections.Immutable;
using CooperationLedger.Merging;

namespace CooperationLedger.Chronicles;

/// <summary>All entries of one dossier in the order in which they were recorded.</summary>
/// <param name="Entries">By version, from 1, without gaps; empty when the dossier does not exist.</param>
public sealed record Register(string Dossier, DossierKind Kind, IReadOnlyList<Entry> Entries)
{
    /// <summary>Registers at hand to be read together with this one, by their dossiers, each with its own entries alone.</summary>
    private IReadOnlyDictionary<string, Register> Others { get; init; } = ImmutableDictionary<string, Register>.Empty;

    /// <summary>The cut at which others are read, so that all are known as of one instant.</summary>
    private Func<Register, Register> OthersCut { get; init; } = register => register;

    /// <summary>The dossiers that this one is being read within.</summary>
    private ImmutableHashSet<string> Within { get; init; } = [];

    /// <summary>Another id under which it was asked for; null for its own.</summary>
    public string? AskedAs { get; init; }

    public bool Exists => Entries.Count > 0;

    public long Version => Entries.Count;

    /// <summary>The register as it was known then: always a prefix.</summary>
    /// <returns>An empty register when nothing was recorded by then, or the entry named is not of this dossier.</returns>
    public Register KnownAt(KnownAt cut) => this with
    {
        Entries = cut switch
        {
            KnownAt.Instant { At: var at } => [.. Entries.TakeWhile(entry => entry.RecordedAt <= at)],
            KnownAt.ThroughEntry { Entry: var id } => [.. Entries.Take(1 + Entries.ToList().FindIndex(entry => entry.Id == id))],
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        OthersCut = register => register.KnownAt(new KnownAt.Instant(InstantOf(cut))),
    };

    private DateTimeOffset InstantOf(KnownAt cut) => cut switch
    {
        KnownAt.Instant { At: var at } => at,
        KnownAt.ThroughEntry { Entry: var id } => Entries.FirstOrDefault(entry => entry.Id == id)?.RecordedAt ?? DateTimeOffset.MinValue,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The register as it was before anything with that sequence or a higher one was recorded.</summary>
    public Register Before(long sequence) => this with
    {
        Entries = [.. Entries.Where(entry => entry.Sequence < sequence)],
        OthersCut = register => register.Before(sequence),
    };

    /// <summary>Whether anything with that sequence or a higher one corrects or retracts.</summary>
    public bool IsAmendedFrom(long sequence) => Entries.Any(entry => entry.Sequence >= sequence && entry.Event is Amendment)
        || WithAbsorbed().Skip(1).Any(other => other.Entries.Any(entry => entry.Sequence >= sequence));

    /// <summary>The register with one more entry, as it will stand when the draft is recorded.</summary>
    public Register With(Entry entry) => this with { Entries = [.. Entries, entry] };

    /// <summary>The dossiers whose registers have to be at hand to read this one: those that it absorbed, even if they were separated since.</summary>
    public IEnumerable<string> Absorbs => Entries.Select(entry => (entry.Event as DossierAbsorbed)?.From).OfType<string>().Distinct();

    /// <summary>The dossier that this one was found to be last, even if they were separated since.</summary>
    public string? FoundToBe => Entries.Select(entry => (entry.Event as DossierMerged)?.Into).LastOrDefault(into => into is not null);

    /// <summary>The register, to be read together with those of the dossiers that were found to be this one, if they are among the others.</summary>
    public Register Together(IReadOnlyDictionary<string, Register> others) => this with { Others = others };

    /// <summary>The registers of the dossiers that were found to be this one, and were not separated since.</summary>
    /// <remarks>Only mergers that stand are followed: of all that ever were, the ways through them would be without number.</remarks>
    public IEnumerable<Register> Absorbed(Standing standing) => Others.Count == 0 ? [] :
        from dossier in Entries.Where(entry => !standing.IsRetracted(entry.Id)).Select(entry => (entry.Event as DossierAbsorbed)?.From).OfType<string>().Distinct()
        where !Within.Contains(dossier) && Others.ContainsKey(dossier)
        select OthersCut(Others[dossier] with { Others = Others, Within = Within.Add(Dossier) });

    /// <summary>The register, and those of all dossiers that were found to be this one, by whatever way.</summary>
    public IEnumerable<Register> WithAbsorbed() => Others.Count == 0 ? [this] : Absorbed(new(this)).SelectMany(other => other.WithAbsorbed()).Prepend(this);

    /// <summary>The register read together with that of a dossier that was found to be this one.</summary>
    public Register Absorbing(Register other) => Together(Others.Where(pair => pair.Key != other.Dossier).Append(KeyValuePair.Create(other.Dossier, other)).ToDictionary());
}

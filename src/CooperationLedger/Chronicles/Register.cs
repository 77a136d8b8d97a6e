using System.Collections.Immutable;
using CooperationLedger.Merging;

namespace CooperationLedger.Chronicles;

/// <summary>All entries of one dossier in the order in which they were recorded.</summary>
/// <param name="Entries">By version, from 1, without gaps; empty when the dossier does not exist.</param>
public sealed record Register(string Dossier, DossierKind Kind, IReadOnlyList<Entry> Entries)
{
    /// <summary>The registers of the dossiers that were found to be this one, as far as its entries say so; they are read together.</summary>
    public IReadOnlyList<Register> Absorbed { get; init; } = [];

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
        Absorbed = [.. Absorbed.Select(register => register.KnownAt(new KnownAt.Instant(InstantOf(cut))))],
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
        Absorbed = [.. Absorbed.Select(register => register.Before(sequence))],
    };

    /// <summary>Whether anything with that sequence or a higher one corrects or retracts.</summary>
    public bool IsAmendedFrom(long sequence) => Entries.Any(entry => entry.Sequence >= sequence && entry.Event is Amendment)
        || Absorbed.Any(register => register.Entries.Any(entry => entry.Sequence >= sequence));

    /// <summary>The register with one more entry, as it will stand when the draft is recorded.</summary>
    public Register With(Entry entry) => this with { Entries = [.. Entries, entry] };

    /// <summary>The dossiers whose registers have to be at hand to read this one: those that it absorbed, even if they were separated since.</summary>
    public IEnumerable<string> Absorbs => Entries.Select(entry => (entry.Event as DossierAbsorbed)?.From).OfType<string>().Distinct();

    /// <summary>The dossier that this one was found to be last, even if they were separated since.</summary>
    public string? FoundToBe => Entries.Select(entry => (entry.Event as DossierMerged)?.Into).LastOrDefault(into => into is not null);

    /// <summary>The register read together with those of the dossiers that were found to be this one, and of those found to be them.</summary>
    public Register Together(IReadOnlyDictionary<string, Register> others) => Together(others, []);

    private Register Together(IReadOnlyDictionary<string, Register> others, ImmutableHashSet<string> within) => this with
    {
        // Two that were merged one way and later the other would else be read without end.
        Absorbed = [.. Absorbs.Where(other => !within.Contains(other) && others.ContainsKey(other)).Select(other => others[other].Together(others, within.Add(Dossier)))],
    };

    /// <summary>The register read together with that of a dossier that was found to be this one.</summary>
    public Register Absorbing(Register other) => this with { Absorbed = [.. Absorbed.Where(register => register.Dossier != other.Dossier), other] };
}

namespace CooperationLedger.Chronicles;

/// <summary>All entries of one dossier in the order in which they were recorded.</summary>
/// <param name="Entries">By version, from 1, without gaps; empty when the dossier does not exist.</param>
public sealed record Register(string Dossier, DossierKind Kind, IReadOnlyList<Entry> Entries)
{
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
    };

    /// <summary>The register as it was before anything with that sequence or a higher one was recorded.</summary>
    public Register Before(long sequence) => this with { Entries = [.. Entries.Where(entry => entry.Sequence < sequence)] };

    /// <summary>Whether anything with that sequence or a higher one corrects or retracts.</summary>
    public bool IsAmendedFrom(long sequence) => Entries.Any(entry => entry.Sequence >= sequence && entry.Event is Amendment);

    /// <summary>The register with one more entry, as it will stand when the draft is recorded.</summary>
    public Register With(Entry entry) => this with { Entries = [.. Entries, entry] };
}

namespace CooperationLedger.Chronicles;

/// <summary>A dossier's stream with those of the dossiers that were found to be it: a finite tree.</summary>
/// <remarks>Nearly always the stream alone, which keeps it.</remarks>
public sealed class MergedStreams
{
    private Chronicle? chronicle;

    internal MergedStreams(DossierStream own, IReadOnlyList<MergedStreams> absorbed, long combinedVersion)
    {
        (Own, Absorbed, CombinedVersion) = (own, absorbed, combinedVersion);
    }

    public DossierStream Own { get; }

    /// <summary>The dossiers that were found to be this one and were not separated since, each with those found to be it.</summary>
    public IReadOnlyList<MergedStreams> Absorbed { get; }

    /// <summary>
    /// How many entries were recorded in it and in all dossiers that were ever found to be it, and how many retracted or reinstated their
    /// sources: it grows with whatever changes what is read.
    /// </summary>
    public long CombinedVersion { get; }

    /// <summary>What <see cref="CombinedVersion"/> counts, and for which dossier.</summary>
    public DossierVersion Version => new(Own.Dossier, CombinedVersion);

    /// <summary>All that is known of it, in order of happening; folded once, whoever asks.</summary>
    public Chronicle Chronicle => chronicle ??= Chronicle.Fold(this, trueAt: null, askedAs: null);

    internal bool IsFolded => chronicle is not null;

    /// <summary>Its own stream, then those of all dossiers that were found to be it, by whatever way.</summary>
    public IEnumerable<DossierStream> All => Tree.Select(merged => merged.Own);

    /// <summary>The ids of those dossiers: they are names of it too.</summary>
    public IReadOnlyList<string> Aliases => Absorbed.Count == 0 ? [] : [.. All.Skip(1).Select(stream => stream.Dossier)];

    /// <summary>The first of them that has an entry that cannot be read; null for nearly every dossier.</summary>
    public DossierStream? Stopped => All.FirstOrDefault(stream => stream.StopsAt is not null);

    /// <summary>This, then all below it.</summary>
    internal IEnumerable<MergedStreams> Tree => Absorbed.Count == 0 ? [this] : Absorbed.SelectMany(other => other.Tree).Prepend(this);

    /// <summary>The same dossiers with other words in their entries.</summary>
    public MergedStreams Reworded(Func<DossierStream, DossierStream> reworded) =>
        new(reworded(Own), [.. Absorbed.Select(other => other.Reworded(reworded))], CombinedVersion);
}

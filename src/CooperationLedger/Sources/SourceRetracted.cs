using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>A source can no longer be relied on: it was forged, withdrawn by its publisher, or is not what it seemed. Nothing can cite it from now on.</summary>
public sealed record SourceRetracted(string Reason, ValueList<Citation> Citations, bool Clerical) : Revision(Reason, Citations, Clerical)
{
    /// <returns>The entry that retracted a source, if it stands.</returns>
    public static Entry? In(Register source)
    {
        var standing = new Standing(source);
        return source.Entries.LastOrDefault(entry => entry.Event is SourceRetracted && !standing.IsRetracted(entry.Id));
    }
}

/// <summary>A source that entries of this dossier cite was retracted. What rested on it alone no longer counts; it stays in the register, marked.</summary>
/// <param name="Source">The source's dossier.</param>
/// <param name="Fallen">The entries that cite no other source that is relied on.</param>
/// <param name="Dependent">Entries that other sources tell, and that cannot stand without those that fell.</param>
/// <param name="Instead">Entries whose fact another source claims too: the chronicle goes by that one.</param>
public sealed record SupportLost(
    [Names("source")] string Source,
    ValueList<Guid> Fallen,
    ValueList<Guid> Dependent,
    ValueList<FallBack> Instead,
    string Reason,
    ValueList<Citation> Citations,
    bool Clerical) : Revision(Reason, Citations, Clerical);

/// <summary>A retracted source can be relied on after all.</summary>
/// <param name="Retraction">The entry that retracted it.</param>
public sealed record SourceReinstated(Guid Retraction, string Reason, ValueList<Citation> Citations, bool Clerical) : Revision(Reason, Citations, Clerical);

/// <summary>What a dossier lost with a source counts again.</summary>
/// <param name="Loss">The entry of this dossier that told of the loss.</param>
public sealed record SupportRegained(
    [Names("source")] string Source, Guid Loss, string Reason, ValueList<Citation> Citations, bool Clerical) : Revision(Reason, Citations, Clerical);

/// <param name="Entry">An entry whose words the retracted source told.</param>
/// <param name="Claim">The claim of another source; null for what the entry says by itself.</param>
public sealed record FallBack(Guid Entry, Guid? Claim);

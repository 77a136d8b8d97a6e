using CooperationLedger.Chronicles;

namespace CooperationLedger.Merging;

/// <summary>This dossier and another were found to be about one and the same: from now on its id is another name of the other's.</summary>
/// <param name="Into">The dossier that goes on, of the same kind.</param>
public sealed record DossierMerged([Names] string Into, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.MergesInto(Into);
}

/// <summary>The other end of a merger: what stands in the dossier found to be this one stands here too, as far as it can follow.</summary>
/// <param name="From">The dossier whose id is now another name of this one's.</param>
public sealed record DossierAbsorbed([Names] string From, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.Absorbs(From);
}

/// <summary>Two dossiers that were merged are two again. Each is told so by an entry of its own.</summary>
/// <param name="Merger">The entry of this dossier that merged it.</param>
/// <param name="Other">The dossier at the other end.</param>
public sealed record DossierSeparated(Guid Merger, [Names] string Other, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.Separates(Merger);
}

/// <summary>
/// An entry was recorded in the wrong dossier. It no longer stands here; the other dossier has an entry that says it, caused by this
/// one.
/// </summary>
/// <param name="To">The dossier that it is about.</param>
public sealed record EntryMoved(Guid Entry, [Names] string To, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.MovesAway(Entry, To);
}

namespace CooperationLedger.Chronicles;

/// <summary>Original entries were wrong, together; each says from now on what its replacement says.</summary>
public sealed record EntriesCorrected(
    ValueList<Replacement> Replacements, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.PutsInPlace(Replacements);
}

/// <param name="Entry">An original entry of the same dossier.</param>
/// <param name="Instead">What the command that should have been given decided; stored as <c>{type, data}</c>.</param>
public sealed record Replacement(Guid Entry, LedgerEvent Instead);

/// <summary>An entry, or a correction or retraction, no longer counts.</summary>
/// <param name="WithWholeDossier">Everything recorded of the dossier so far goes with its opening.</param>
public sealed record EntryRetracted(
    Guid Entry, string Reason, ValueList<Citation> Citations, bool Clerical, bool WithWholeDossier = false)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => WithWholeDossier ? new Effect.TakesOutAllBefore() : new Effect.TakesOut(Entry);
}

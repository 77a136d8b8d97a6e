using CooperationLedger.Sources;

namespace CooperationLedger.Chronicles;

/// <summary>An entry about other entries: it never happened between the states, so it has no date and no place in the chronicle.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="Citations">What shows it.</param>
public abstract record Amendment(string Reason, ValueList<Citation> Citations) : LedgerEvent;

/// <summary>An amendment that changes what stands because it was wrong: it cites what shows that, or was the clerk's own slip.</summary>
/// <param name="Clerical">The clerk's own slip: no source is needed.</param>
public abstract record Revision(string Reason, ValueList<Citation> Citations, bool Clerical) : Amendment(Reason, Citations);

/// <summary>Original entries were wrong, together; each says from now on what its replacement says.</summary>
public sealed record EntriesCorrected(
    ValueList<Replacement> Replacements, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical);

/// <param name="Entry">An original entry of the same dossier.</param>
/// <param name="Instead">What the command that should have been given decided; stored as <c>{type, data}</c>.</param>
public sealed record Replacement(Guid Entry, LedgerEvent Instead);

/// <summary>An entry, or a correction or retraction, no longer stands.</summary>
/// <param name="WithWholeDossier">Everything recorded of the dossier so far goes with its opening.</param>
public sealed record EntryRetracted(
    Guid Entry, string Reason, ValueList<Citation> Citations, bool Clerical, bool WithWholeDossier = false)
    : Revision(Reason, Citations, Clerical);

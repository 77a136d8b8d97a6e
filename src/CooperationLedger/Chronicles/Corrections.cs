using CooperationLedger.Sources;

namespace CooperationLedger.Chronicles;

/// <summary>An entry about other entries: it never happened between the states, so it has no date and no place in the chronicle.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="Citations">What shows it; empty only when <paramref name="Clerical"/>.</param>
/// <param name="Clerical">The clerk's own slip: no source is needed.</param>
public abstract record Amendment(string Reason, ValueList<Citation> Citations, bool Clerical) : LedgerEvent;

/// <summary>Original entries were wrong, together; each says from now on what its replacement says.</summary>
public sealed record EntriesCorrected(
    ValueList<Replacement> Replacements, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Amendment(Reason, Citations, Clerical);

/// <param name="Entry">An original entry of the same dossier.</param>
/// <param name="Instead">What the command that should have been given decided; stored as <c>{type, data}</c>.</param>
public sealed record Replacement(Guid Entry, LedgerEvent Instead);

/// <summary>An entry, or a correction or retraction, no longer stands.</summary>
/// <param name="WithWholeDossier">Everything recorded of the dossier so far goes with its opening.</param>
public sealed record EntryRetracted(
    Guid Entry, string Reason, ValueList<Citation> Citations, bool Clerical, bool WithWholeDossier = false)
    : Amendment(Reason, Citations, Clerical);

/// <summary>Which entries of a register, corrections and retractions among them, stand once its retractions have spoken.</summary>
public sealed class Standing
{
    private readonly HashSet<Guid> retracted = [];

    /// <remarks>Read from the last entry back: whatever could retract a retraction has then already been read.</remarks>
    public Standing(Register register)
    {
        foreach (var entry in register.Entries.Reverse().Where(entry => !retracted.Contains(entry.Id)))
        {
            switch (entry.Event)
            {
                case EntryRetracted { WithWholeDossier: true }:
                    retracted.UnionWith(register.Entries.TakeWhile(earlier => earlier.Id != entry.Id).Select(earlier => earlier.Id));
                    break;
                case EntryRetracted retraction:
                    retracted.Add(retraction.Entry);
                    break;
            }
        }
    }

    public bool IsRetracted(Guid entry) => retracted.Contains(entry);
}

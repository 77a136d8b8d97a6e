using CooperationLedger.Claims;
using CooperationLedger.Merging;
using CooperationLedger.Sources;

namespace CooperationLedger.Chronicles;

/// <summary>Which entries of a register, amendments among them, stand once its retractions have spoken.</summary>
public sealed class Standing
{
    private readonly HashSet<Guid> retracted = [];
    private readonly HashSet<Guid> admitted = [];

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
                case EntryRetracted { Entry: var withdrawn }:
                    retracted.Add(withdrawn);
                    break;
                case EntryMoved { Entry: var moved }:
                    retracted.Add(moved);
                    break;
                case DossierSeparated { Merger: var merger }:
                    retracted.Add(merger);
                    break;
                case SourceReinstated { Retraction: var retraction }:
                    retracted.Add(retraction);
                    break;
                case SupportRegained { Loss: var regained }:
                    retracted.Add(regained);
                    break;
                case DisputeAdmitted admission:
                    admitted.Add(admission.Entry);
                    break;
            }
        }

        Originals = [.. register.Entries.Select(Original).OfType<Entry>()];
    }

    /// <summary>The entries that say something of the dossier's subject, retracted ones among them, in the order of recording: all but amendments, and disputed ones from their admission on.</summary>
    public IReadOnlyList<Entry> Originals { get; }

    public bool IsRetracted(Guid entry) => retracted.Contains(entry);

    /// <summary>Whether anything else of the dossier counts beside its first entry.</summary>
    public bool OthersStand => Originals.Any(entry => entry.Version > 1 && !IsRetracted(entry.Id));

    public bool IsAdmitted(Guid entry) => admitted.Contains(entry);

    private Entry? Original(Entry entry) => entry.Event switch
    {
        EntryDisputed disputed => admitted.Contains(entry.Id) ? entry with { Event = disputed.Says } : null,
        Amendment => null,
        _ => entry,
    };
}

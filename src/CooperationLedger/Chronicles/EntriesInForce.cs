using CooperationLedger.Claims;
using CooperationLedger.Merging;
using CooperationLedger.Sources;

namespace CooperationLedger.Chronicles;

/// <summary>Which entries of a register, amendments among them, stand once its retractions and the losses of its sources have spoken.</summary>
public sealed class EntriesInForce
{
    private readonly HashSet<Guid> retracted = [];
    private readonly HashSet<Guid> fallen = [];
    private readonly HashSet<Guid> moved = [];
    private readonly Dictionary<Guid, long> admitted = [];

    /// <remarks>Read from the last entry back: whatever could retract a retraction has then already been read.</remarks>
    public EntriesInForce(DossierStream stream)
    {
        Lost = SupportLost.In(stream);
        foreach (var entry in stream.Entries.Reverse().Where(entry => !retracted.Contains(entry.Id)))
        {
            switch (entry.Event)
            {
                case Amendment amendment when Falls(amendment):
                    fallen.Add(entry.Id);
                    break;
                case EntryRetracted { WithWholeDossier: true }:
                    retracted.UnionWith(stream.Entries.TakeWhile(earlier => earlier.Id != entry.Id).Select(earlier => earlier.Id));
                    break;
                case EntryRetracted { Entry: var withdrawn }:
                    retracted.Add(withdrawn);
                    break;
                case EntryMoved { Entry: var away }:
                    retracted.Add(away);
                    moved.Add(away);
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
                    admitted.TryAdd(admission.Entry, entry.Version);
                    break;
            }
        }

        Originals = [.. stream.Entries.OrderBy(RecordedLast).Select(Original).OfType<Entry>()];
    }

    /// <summary>The sources that the dossier is told to rest on no more.</summary>
    public IReadOnlySet<string> Lost { get; }

    /// <summary>Whether something that is said, of the subject or of entries, cites retracted sources, and none but those; the clerk's own slip rests on none.</summary>
    internal bool RestsOnLost(LedgerEvent said) => Lost.Count > 0 && said switch
    {
        CitedEvent cited => AreLost(cited.Citations),
        Revision { Clerical: true } => false,
        Amendment amendment => AreLost(amendment.Citations),
        _ => false,
    };

    /// <summary>Whether what a claim says rests on retracted sources alone.</summary>
    internal bool IsLost(ClaimRecorded claim) => RestsOnLost(claim.Says is CitedEvent ? claim.Says : claim);

    private bool AreLost(ValueList<Citation> citations) => citations.Count > 0 && citations.All(citation => Lost.Contains(citation.Source));

    /// <summary>The entry that opened the dossier: the first, unless that was moved away and back.</summary>
    public Guid? Opening => Originals.FirstOrDefault(entry => !moved.Contains(entry.Id))?.Id;

    /// <summary>The entries that say something of the dossier's subject, retracted ones among them, in the order of recording: all but amendments, and disputed ones as if recorded when they were admitted.</summary>
    public IReadOnlyList<Entry> Originals { get; }

    public bool IsRetracted(Guid entry) => retracted.Contains(entry);

    /// <summary>Whether an amendment rests on retracted sources alone, and so amends nothing.</summary>
    public bool HasFallen(Guid amendment) => fallen.Contains(amendment);

    /// <summary>Neither retracted nor fallen.</summary>
    public bool IsInForce(Guid entry) => !IsRetracted(entry) && !HasFallen(entry);

    /// <summary>Whether anything else of the dossier counts beside what opened it.</summary>
    public bool OthersInForce => Originals.Any(entry => entry.Id != Opening && !IsRetracted(entry.Id));

    public bool IsAdmitted(Guid entry) => admitted.ContainsKey(entry);

    /// <remarks>What is told at both of its ends stays whatever it cites: it is not taken back at one of them.</remarks>
    private bool Falls(Amendment amendment) =>
        amendment is EntriesCorrected or EntryRetracted or ClaimPreferred or DoubtRaised or DoubtSettled or DisputeAdmitted && RestsOnLost(amendment);

    private long RecordedLast(Entry entry) => entry.Event is EntryDisputed && admitted.TryGetValue(entry.Id, out var admission) ? admission : entry.Version;

    private Entry? Original(Entry entry) => entry.Event switch
    {
        EntryDisputed disputed => admitted.ContainsKey(entry.Id) ? entry with { Event = disputed.Says } : null,
        Amendment => null,
        _ => entry,
    };
}

namespace CooperationLedger.Chronicles;

/// <summary>
/// Which entries of a stream, annotations among them, are in force once retractions and the losses of sources have spoken.
/// </summary>
public sealed class EntriesInForce
{
    private readonly HashSet<Guid> retracted = [];
    private readonly HashSet<Guid> fallen = [];
    private readonly HashSet<Guid> moved = [];
    private readonly HashSet<Guid> settled = [];
    private readonly Dictionary<Guid, long> admitted = [];

    /// <remarks>Read from the last entry back: whatever could retract a retraction has then already been read.</remarks>
    internal EntriesInForce(DossierStream stream)
    {
        Lost = Reliability.LostTo(stream);
        foreach (var (by, effect) in stream.Effects.Reverse().Where(done => !retracted.Contains(done.By.Id)))
        {
            if (Falls(by.Event, effect))
            {
                fallen.Add(by.Id);
            }
            else
            {
                Hear(effect, by, stream);
            }
        }

        Originals = stream.Effects.Count == 0
            ? stream.Entries
            : [.. stream.Entries.OrderBy(RecordedLast).Select(Original).OfType<Entry>()];
    }

    /// <summary>The sources that it cites and can rest on no more.</summary>
    public IReadOnlySet<string> Lost { get; }

    /// <summary>
    /// The entries that say something of the dossier's subject, retracted ones among them, in the order of recording: all but
    /// annotations, and disputed ones as if recorded when they were admitted.
    /// </summary>
    public IReadOnlyList<Entry> Originals { get; }

    /// <summary>The entry that opened the dossier: the first, unless that was moved away and back.</summary>
    public Guid? Opening => Originals.FirstOrDefault(entry => !moved.Contains(entry.Id))?.Id;

    /// <summary>Whether anything else of the dossier counts beside what opened it.</summary>
    public bool OthersInForce => Opening is var opening && Originals.Any(entry => entry.Id != opening && !IsRetracted(entry.Id));

    /// <summary>Retracted, moved away or otherwise ended.</summary>
    public bool IsRetracted(Guid entry) => retracted.Contains(entry);

    public bool IsMoved(Guid entry) => moved.Contains(entry);

    /// <summary>Whether an annotation rests on retracted sources alone, and so has no effect.</summary>
    public bool HasFallen(Guid annotation) => fallen.Contains(annotation);

    /// <summary>Neither retracted nor fallen.</summary>
    public bool IsInForce(Guid entry) => !IsRetracted(entry) && !HasFallen(entry);

    public bool IsAdmitted(Guid entry) => admitted.ContainsKey(entry);

    /// <summary>Whether an annotation adds something that is neither settled nor admitted, about an entry that was not retracted.</summary>
    internal bool IsOpen(EntryEffect done) => IsInForce(done.By.Id) && done.Effect switch
    {
        Effect.Claims claim => !IsRetracted(claim.Entry),
        Effect.Doubts doubt => !IsRetracted(doubt.Entry) && !settled.Contains(done.By.Id),
        Effect.Disputes => !IsAdmitted(done.By.Id),
        _ => false,
    };

    /// <summary>
    /// Whether something that is said, of the subject or of entries, cites retracted sources, and none but those. The clerk's own slip
    /// rests on none.
    /// </summary>
    internal bool RestsOnLost(LedgerEvent said) => Lost.Count > 0 && said switch
    {
        CitedEvent cited => AreLost(cited.Citations),
        Revision { Clerical: true } => false,
        Annotation annotation => AreLost(annotation.Citations),
        _ => false,
    };

    /// <summary>Whether what a claim says rests on retracted sources alone.</summary>
    internal bool IsLost(LedgerEvent by, Effect.Claims claim) => RestsOnLost(claim.Says is CitedEvent ? claim.Says : by);

    private bool AreLost(ValueList<Citation> citations) =>
        citations.Count > 0 && citations.All(citation => Lost.Contains(citation.Source));

    /// <remarks>What another source says rests on that source, and not on what the annotation cites.</remarks>
    private bool Falls(LedgerEvent by, Effect effect) =>
        effect is { IsOfTwoDossiers: false } and not (Effect.Claims or Effect.Disputes) && RestsOnLost(by);

    private void Hear(Effect effect, Entry by, DossierStream stream)
    {
        switch (effect)
        {
            case Effect.TakesOutAllBefore:
                retracted.UnionWith(stream.Entries.TakeWhile(earlier => earlier.Id != by.Id).Select(earlier => earlier.Id));
                break;
            case Effect.MovesAway { Entry: var away }:
                retracted.Add(away);
                moved.Add(away);
                break;
            case Effect.Ends { Entry: var ended }:
                retracted.Add(ended);
                break;
            case Effect.Settles { Doubt: var doubt }:
                settled.Add(doubt);
                break;
            case Effect.Admits { Entry: var disputed }:
                admitted.TryAdd(disputed, by.Version);
                break;
        }
    }

    private long RecordedLast(Entry entry) => entry.Event is Annotation { Effect: Effect.Disputes }
        ? admitted.GetValueOrDefault(entry.Id, entry.Version)
        : entry.Version;

    private Entry? Original(Entry entry) => (entry.Event as Annotation)?.Effect switch
    {
        null => entry,
        Effect.Disputes { Says: var says } when IsAdmitted(entry.Id) => entry with { Event = says },
        _ => null,
    };
}

namespace CooperationLedger.Chronicles;

/// <summary>
/// What counts of a stream, in order of happening and not judged by its kind yet: originals are placed, then one effect after the
/// other is applied.
/// </summary>
internal sealed class StreamOrder
{
    private readonly DossierStream stream;
    private readonly EntriesInForce inForce;
    private readonly Placement placement;
    private readonly List<LeftOut> leftOut = [];

    public StreamOrder(MergedStreams streams)
    {
        (stream, inForce) = (streams.Own, streams.Own.InForce);
        placement = new(inForce.Originals);
        foreach (var (by, effect) in stream.Effects.Where(done => inForce.IsInForce(done.By.Id)))
        {
            Apply(effect, by);
        }

        IsRetracted = stream.Exists && placement.Entries.Count == 0;
        leftOut.AddRange(inForce.Originals.Where(entry => inForce.IsRetracted(entry.Id)).Select(Retracted));
        Fall();
        foreach (var other in streams.Absorbed)
        {
            TakeIn(new(other));
        }
    }

    public IReadOnlyList<ChronicleEntry> Entries => placement.Entries;

    /// <summary>Of the stream and of those found to be it.</summary>
    public IReadOnlyList<LeftOut> LeftOut => leftOut;

    public IEnumerable<LeftOut> BrokenConstraints => placement.BrokenConstraints();

    /// <summary>Something was recorded in the stream itself, and all of it was retracted or moved away.</summary>
    public bool IsRetracted { get; }

    private LeftOut Retracted(Entry original) => inForce.IsMoved(original.Id)
        ? new LeftOut.Moved(new(original, original.Event))
        : new LeftOut.Retracted(new(original, original.Event));

    /// <summary>Effects are applied in the order of recording, so that none moves what an earlier one placed.</summary>
    private void Apply(Effect effect, Entry by)
    {
        switch (effect)
        {
            case Effect.TakesOutAllBefore:
                placement.Remove(entry => entry.Entry.Version < by.Version);
                break;
            case Effect.Ends ending:
                placement.Remove(entry => entry.Id == ending.Entry);
                break;
            case Effect.PutsInPlace { Replacements: var replacements }:
                placement.Replace(replacements, (entry, instead) => entry with { Event = instead, CorrectedBy = by, ClaimedBy = null });
                break;
            case Effect.Claims { Preferred: true } claim when !inForce.RestsOnLost(by.Event):
                Prefer(claim.Entry, by.Id, before: by);
                break;
            case Effect.Prefers choice:
                Prefer(choice.Entry, choice.Claim, before: by);
                break;
            case Effect.Disputes { Says: var says } when !inForce.IsAdmitted(by.Id):
                leftOut.Add(new LeftOut.Disputed(new(by, says)));
                break;
        }
    }

    /// <param name="preferred">
    /// The entry of a claim; nothing is left to prefer once it, or its source, was retracted. Null for the entry's own words.
    /// </param>
    /// <param name="before">Only what was recorded before that entry is an entry's own word.</param>
    private void Prefer(Guid entry, Guid? preferred, Entry before)
    {
        var claim = preferred is null ? default : stream.Effects.FirstOrDefault(done => done.By.Id == preferred && IsTold(done));
        var says = preferred is null ? OwnWords(entry, before) : (claim.Effect as Effect.Claims)?.Says;
        if (says is not null)
        {
            placement.Replace([new(entry, says)], (placed, instead) => placed with { Event = instead, ClaimedBy = claim.By });
        }
    }

    private bool IsTold(EntryEffect done) =>
        done.Effect is Effect.Claims claim && inForce.IsInForce(done.By.Id) && !inForce.IsLost(done.By.Event, claim);

    /// <summary>What an entry says by itself, whatever other sources claim: as it was recorded, or as it was corrected last.</summary>
    private LedgerEvent? OwnWords(Guid id, Entry before) => stream.Effects
        .TakeWhile(done => done.By.Id != before.Id)
        .Where(done => inForce.IsInForce(done.By.Id))
        .Select(done => (done.Effect as Effect.PutsInPlace)?.Replacements.FirstOrDefault(part => part.Entry == id)?.Instead)
        .Prepend(inForce.Originals.FirstOrDefault(entry => entry.Id == id)?.Event)
        .OfType<LedgerEvent>()
        .LastOrDefault();

    /// <summary>
    /// Takes out what rests on retracted sources alone; where another source claims the same, the chronicle goes by that account.
    /// </summary>
    /// <remarks>What opened a dossier stays for as long as anything rests on it.</remarks>
    private void Fall()
    {
        if (inForce.Lost.Count == 0)
        {
            return;
        }

        foreach (var resting in Resting())
        {
            FallBack(resting.Id);
        }

        var fallen = Resting();
        if (fallen.Count < Entries.Count)
        {
            fallen.RemoveAll(entry => entry.Id == inForce.Opening);
        }

        LeaveOut(fallen);
    }

    private List<ChronicleEntry> Resting() => [.. Entries.Where(entry => inForce.RestsOnLost(entry.Event))];

    /// <remarks>No claim that rests on them was preferred, so what the entry says here it says by itself.</remarks>
    private void FallBack(Guid resting)
    {
        if (stream.Effects.FirstOrDefault(done => IsTold(done) && ((Effect.Claims)done.Effect).Entry == resting) is { By: { } other })
        {
            Prefer(resting, other.Id, before: other);
        }
    }

    private void LeaveOut(IReadOnlyList<ChronicleEntry> fallen)
    {
        var ids = fallen.Select(entry => entry.Id).ToHashSet();
        placement.Remove(entry => ids.Contains(entry.Id));
        leftOut.AddRange(fallen.Select(entry => new LeftOut.Fallen(entry)));
    }

    /// <summary>
    /// What counts in a stream found to be this one counts here too, as far as it can. What only opened the other stays out where this
    /// one has begun.
    /// </summary>
    private void TakeIn(StreamOrder other)
    {
        var spare = Entries.Count > 0 ? other.Entries.Where(other.OnlyOpens).ToList() : [];
        other.LeaveOut(spare);
        leftOut.AddRange(other.leftOut);
        leftOut.AddRange(new MergeFold(placement, stream.Kind, other.Entries).Take());
    }

    /// <summary>Whether an entry rests on retracted sources alone, and stays only because others rest on it.</summary>
    private bool OnlyOpens(ChronicleEntry entry) => entry.Id == inForce.Opening && inForce.RestsOnLost(entry.Event);
}

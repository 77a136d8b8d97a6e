using CooperationLedger.Chronicles;

namespace CooperationLedger.Claims;

/// <summary>What is said of a dossier's entries without changing them: claims of other sources, doubts, and what is disputed. A pure fold of the register.</summary>
/// <param name="Claims">Those that stand, in the order of recording.</param>
/// <param name="Doubts">So with doubts, settled ones among them.</param>
/// <param name="Disputed">What was recorded as disputed, and neither admitted nor retracted since.</param>
public sealed record Marks(ValueList<Claim> Claims, ValueList<Doubt> Doubts, ValueList<Disputed> Disputed)
{
    public static readonly Marks None = new([], [], []);

    /// <summary>Whether anybody doubts what an entry says, and nobody has settled it.</summary>
    public bool IsDoubted(Guid entry) => Doubts.Any(doubt => doubt.About == entry && doubt.Settlement is null);

    /// <summary>Whether a disputed entry was admitted, or is disputed no longer.</summary>
    public bool IsAdmitted(Guid entry) => Disputed.All(disputed => disputed.Entry.Id != entry);

    /// <returns>The entry that says just that, and is not settled or admitted.</returns>
    public Guid? Saying(LedgerEvent @event) => Claims.Select(claim => claim.Entry)
        .Concat(Doubts.Where(doubt => doubt.Settlement is null).Select(doubt => doubt.Entry))
        .Concat(Disputed.Select(disputed => disputed.Entry))
        .FirstOrDefault(entry => entry.Event.Equals(@event))?.Id;

    /// <summary>Those of dossiers that were found to be this one among them.</summary>
    public static Marks Of(DossierStream stream) => stream.Entries.Any(entry => entry.Event is Amendment)
        ? stream.WithAbsorbed().Select(one => Of(one, new(one))).Aggregate((all, more) => new(
            [.. all.Claims, .. more.Claims], [.. all.Doubts, .. more.Doubts], [.. all.Disputed, .. more.Disputed]))
        : None;

    private static Marks Of(DossierStream stream, EntriesInForce inForce)
    {
        var entries = stream.Entries.Where(entry => inForce.IsInForce(entry.Id)).ToList();
        return new(
            [
                .. from entry in entries
                   where entry.Event is ClaimRecorded
                   let claim = (ClaimRecorded)entry.Event
                   where !inForce.IsRetracted(claim.Entry)
                   select new Claim(entry, claim.Entry, claim.Says, claim.Reason),
            ],
            [
                .. from entry in entries
                   where entry.Event is DoubtRaised
                   let doubt = (DoubtRaised)entry.Event
                   where !inForce.IsRetracted(doubt.Entry)
                   select new Doubt(entry, doubt.Entry, entries.LastOrDefault(other => other.Event is DoubtSettled settled && settled.Doubt == entry.Id)),
            ],
            [
                .. from entry in entries
                   where entry.Event is EntryDisputed && !inForce.IsAdmitted(entry.Id)
                   select new Disputed(entry, ((EntryDisputed)entry.Event).Says),
            ]);
    }
}

/// <param name="Entry">The entry that records the claim.</param>
/// <param name="About">The entry that it is another account of.</param>
/// <param name="Reason">Why it is preferred, or why it is not.</param>
public sealed record Claim(Entry Entry, Guid About, LedgerEvent Says, string Reason);

/// <param name="Entry">The entry that raised it.</param>
/// <param name="About">The entry that is doubted.</param>
/// <param name="Settlement">The entry that settled it; null while it is open.</param>
public sealed record Doubt(Entry Entry, Guid About, Entry? Settlement);

/// <param name="Says">What cannot follow what is recorded.</param>
public sealed record Disputed(Entry Entry, LedgerEvent Says);

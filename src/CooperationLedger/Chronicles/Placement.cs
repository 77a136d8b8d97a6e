using CooperationLedger.Claims;
using CooperationLedger.Merging;

namespace CooperationLedger.Chronicles;

/// <summary>Placement, then corrections: the order of happening before it is folded.</summary>
internal sealed class Placement
{
    private readonly List<ChronicleEntry> entries = [];

    /// <summary>
    /// Each entry in the order of recording goes before the first already placed one that certainly happened later, else to
    /// the end. As precedence is transitive, nothing then stands before what certainly happened earlier.
    /// </summary>
    public Placement(IReadOnlyList<Entry> originals)
    {
        var precedence = new Precedence(originals);
        List<int> placed = [];
        for (var entry = 0; entry < originals.Count; entry++)
        {
            var later = placed.FindIndex(other => precedence.Before(entry, other));
            placed.Insert(later < 0 ? placed.Count : later, entry);
        }

        entries.AddRange(placed.Select(index => new ChronicleEntry(originals[index], originals[index].Event)));
    }

    public IReadOnlyList<ChronicleEntry> Entries => entries;

    /// <summary>Takes out what rests on retracted sources alone; where another source claims the same, that account stands instead.</summary>
    /// <remarks>What opened a dossier stays for as long as anything stands on it.</remarks>
    public IReadOnlyList<ChronicleEntry> Fall(DossierStream stream, EntriesInForce inForce)
    {
        if (inForce.Lost.Count == 0)
        {
            return [];
        }

        foreach (var resting in entries.Where(entry => inForce.RestsOnLost(entry.Event)).ToList())
        {
            FallBack(resting, stream, inForce);
        }

        var fallen = entries.Where(entry => inForce.RestsOnLost(entry.Event)).ToList();
        if (fallen.Count < entries.Count)
        {
            var opening = inForce.Opening;
            fallen.RemoveAll(entry => entry.Id == opening);
        }

        entries.RemoveAll(fallen.Contains);
        return fallen;
    }

    private void FallBack(ChronicleEntry resting, DossierStream stream, EntriesInForce inForce)
    {
        var own = OwnWords(stream, inForce, resting.Id, by: null);
        if (own is not null && !inForce.RestsOnLost(own))
        {
            Prefer(resting.Id, null, stream, inForce, by: null);
        }
        else if (stream.Entries.FirstOrDefault(entry => entry.Event is ClaimRecorded claim && claim.Entry == resting.Id
            && inForce.IsInForce(entry.Id) && !inForce.IsLost(claim)) is { } other)
        {
            Prefer(resting.Id, other.Id, stream, inForce, by: null);
        }
    }

    /// <summary>Together with those of another chronicle: both orders are kept, and each of the other's stands as late as its day, and what follows it there, allow.</summary>
    /// <remarks>There always is such an order: of two entries on either side that would cross, one certainly happened before itself.</remarks>
    public IReadOnlyList<ChronicleEntry> With(IReadOnlyList<ChronicleEntry> others)
    {
        var merged = entries.ToList();
        var place = merged.Count;
        foreach (var other in others.Reverse())
        {
            var later = merged.FindIndex(0, place, own => Precedence.CertainlyBefore(other.Date, own.Date));
            place = later < 0 ? place : later;
            merged.Insert(place, other);
        }

        return merged;
    }

    public void Become(IReadOnlyList<ChronicleEntry> order)
    {
        entries.Clear();
        entries.AddRange(order);
    }

    /// <summary>Takes retracted entries out and puts replacements in, one amendment after the other as recorded, so that none moves what an earlier one placed.</summary>
    public void Amend(DossierStream stream, EntriesInForce inForce)
    {
        foreach (var amendment in stream.Entries.Where(entry => inForce.IsInForce(entry.Id)))
        {
            switch (amendment.Event)
            {
                case EntryRetracted { WithWholeDossier: true }:
                    entries.RemoveAll(entry => entry.Entry.Version < amendment.Version);
                    break;
                case EntryRetracted retraction:
                    entries.RemoveAll(entry => entry.Id == retraction.Entry);
                    break;
                case EntryMoved moved:
                    entries.RemoveAll(entry => entry.Id == moved.Entry);
                    break;
                case EntriesCorrected correction:
                    Replace(correction.Replacements, (entry, instead) => entry with { Event = instead, CorrectedBy = amendment, ClaimedBy = null });
                    break;
                case ClaimRecorded { Preferred: true } claim when !inForce.RestsOnLost(claim):
                    Prefer(claim.Entry, amendment.Id, stream, inForce, amendment);
                    break;
                case ClaimPreferred choice:
                    Prefer(choice.Entry, choice.Claim, stream, inForce, amendment);
                    break;
            }
        }
    }

    /// <summary>Entries whose source puts them before or after another that stands the other way round.</summary>
    public IEnumerable<Contradiction> BrokenClaims()
    {
        var places = entries.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        foreach (var (index, entry) in entries.Index().Where(pair => pair.Item.Event is Development))
        {
            var development = (Development)entry.Event;
            foreach (var later in development.Before.Where(other => places.TryGetValue(other, out var place) && place <= index))
            {
                yield return new(entry.Id, OtherWayRound("before", later));
            }

            foreach (var earlier in development.After.Where(other => places.TryGetValue(other, out var place) && place >= index))
            {
                yield return new(entry.Id, OtherWayRound("after", earlier));
            }
        }
    }

    private static Refusal OtherWayRound(string claim, Guid other) =>
        new("contradicts-entry", $"Its source puts it {claim} entry {other}, which certainly was the other way round.");

    /// <param name="preferred">The entry of a claim, of which nothing is left to prefer once it, or its source, was retracted; null for the entry's own words.</param>
    private void Prefer(Guid entry, Guid? preferred, DossierStream stream, EntriesInForce inForce, Entry? by)
    {
        var claim = stream.Entries.FirstOrDefault(other => other.Id == preferred && inForce.IsInForce(other.Id) && other.Event is ClaimRecorded said && !inForce.IsLost(said));
        var says = preferred is null ? OwnWords(stream, inForce, entry, by) : (claim?.Event as ClaimRecorded)?.Says;
        if (says is not null)
        {
            Replace([new(entry, says)], (placed, instead) => placed with { Event = instead, ClaimedBy = claim });
        }
    }

    /// <summary>What an entry says by itself, whatever other sources claim: as it was recorded, or as it was corrected last.</summary>
    private static LedgerEvent? OwnWords(DossierStream stream, EntriesInForce inForce, Guid id, Entry? by) => stream.Entries
        .TakeWhile(entry => entry.Id != by?.Id)
        .Where(entry => inForce.IsInForce(entry.Id))
        .Select(entry => entry.Event is EntriesCorrected correction ? correction.Replacements.FirstOrDefault(part => part.Entry == id)?.Instead : null)
        .Prepend(inForce.Originals.FirstOrDefault(entry => entry.Id == id)?.Event)
        .OfType<LedgerEvent>()
        .LastOrDefault();

    private void Replace(ValueList<Replacement> replacements, Func<ChronicleEntry, LedgerEvent, ChronicleEntry> saying)
    {
        // Until its replacement moves in, a corrected entry keeps its place but says nothing that could hold others off.
        var silent = replacements.Select(replacement => replacement.Entry).ToHashSet();
        var corrected =
            from replacement in replacements
            join entry in entries on replacement.Entry equals entry.Id
            orderby entry.Entry.Version
            select saying(entry, replacement.Instead);
        foreach (var replacement in corrected.DistinctBy(entry => entry.Id).ToList())
        {
            MoveIn(replacement, silent);
            silent.Remove(replacement.Id);
        }
    }

    /// <summary>The place nearest to the old one that keeps it after all that certainly was earlier and before all that certainly was later.</summary>
    private void MoveIn(ChronicleEntry replacement, HashSet<Guid> silent)
    {
        var old = entries.FindIndex(entry => entry.Id == replacement.Id);
        entries.RemoveAt(old);
        var (first, last) = Room(replacement, silent, CertainlyBefore);
        if (first > last)
        {
            // What sources claim cannot be with these days: the days decide, and the claims are told to be broken.
            (first, last) = Room(replacement, silent, BeforeByDay);
        }

        entries.Insert(Math.Clamp(old, first, Math.Max(first, last)), replacement);
    }

    private (int First, int Last) Room(ChronicleEntry replacement, HashSet<Guid> silent, Func<ChronicleEntry, ChronicleEntry, bool> before)
    {
        var first = 1 + entries.FindLastIndex(other => !silent.Contains(other.Id) && before(other, replacement));
        var last = entries.FindIndex(other => !silent.Contains(other.Id) && before(replacement, other));
        return (first, last < 0 ? entries.Count : last);
    }

    private static bool CertainlyBefore(ChronicleEntry one, ChronicleEntry other) =>
        BeforeByDay(one, other)
        || (one.Event as Development)?.Before.Contains(other.Id) == true
        || (other.Event as Development)?.After.Contains(one.Id) == true;

    private static bool BeforeByDay(ChronicleEntry one, ChronicleEntry other) =>
        Precedence.CertainlyBefore(one.Date, other.Date) || (one.Date is null && one.Entry.Version == 1);
}

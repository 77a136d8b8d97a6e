using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Dates;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>The chronicle as section 2 of the design defines it, written for nothing but to be believed: no indexes, everything computed again and again.</summary>
public sealed class NaiveChronicle(DossierStream stream)
{
    private sealed record Placed(Entry Entry, LedgerEvent Event, Entry? By)
    {
        public When? Date => (Event as Development)?.Date;
    }

    public IReadOnlyList<(long Version, LedgerEvent Event, bool Possibly)> Read(DateOnly? trueAt)
    {
        List<(long, LedgerEvent, bool)> happened = [];
        foreach (var placed in Sequence())
        {
            if (placed.Date is { } date && trueAt < date.Earliest)
            {
                break;
            }

            var recorded = DateOnly.FromDateTime((placed.By ?? placed.Entry).RecordedAt.UtcDateTime);
            var possibly = placed.Date is { } day && trueAt is not null && day.Latest > trueAt && recorded > trueAt;
            happened.Add((placed.Entry.Version, placed.Event, possibly));
        }

        var cannotFollow = stream.Kind.Fold([.. happened.Select(entry => entry.Item2)]).Refused.Select(pair => pair.Index).ToList();
        return [.. happened.Where((_, index) => !cannotFollow.Contains(index))];
    }

    private List<Placed> Sequence()
    {
        var originals = stream.Entries.OrderBy(entry => AdmittedBy(entry)?.Version ?? entry.Version).Select(Original).OfType<Entry>().ToList();
        List<Entry> order = [];
        foreach (var entry in originals)
        {
            var place = order.FindIndex(other => Precedes(originals, entry, other));
            order.Insert(place < 0 ? order.Count : place, entry);
        }

        var sequence = order.Select(entry => new Placed(entry, entry.Event, null)).ToList();
        foreach (var annotation in stream.Entries.Where(IsInForce))
        {
            Amend(sequence, annotation);
        }

        return sequence;
    }

    /// <summary>Nothing that stands retracts it: asked of each retraction in turn, which must stand itself.</summary>
    private bool IsInForce(Entry entry) => !stream.Entries.Any(other =>
        other.Event is EntryRetracted retraction
        && (retraction.WithWholeDossier ? entry.Version < other.Version : retraction.Entry == entry.Id)
        && other.Version > entry.Version
        && IsInForce(other));

    /// <summary>What an entry says of the subject: a disputed one from an admission on that stands, and annotations nothing.</summary>
    private Entry? Original(Entry entry) => entry.Event switch
    {
        EntryDisputed disputed => AdmittedBy(entry) is not null ? entry with { Event = disputed.Says } : null,
        Annotation => null,
        _ => entry,
    };

    private Entry? AdmittedBy(Entry entry) => stream.Entries.LastOrDefault(other => entry.Event is EntryDisputed && other.Event is DisputeAdmitted admission && admission.Entry == entry.Id && IsInForce(other));

    /// <summary>A preference is a correction to what the preferred account says, made when that was recorded.</summary>
    private (EntriesCorrected Correction, Entry? By)? Preferred(Entry annotation) => annotation.Event switch
    {
        EntriesCorrected correction => (correction, annotation),
        ClaimRecorded { Preferred: true } claim => (To(claim.Entry, claim.Says), annotation),
        ClaimPreferred { Claim: { } id } choice => stream.Entries.Where(IsInForce).FirstOrDefault(other => other.Id == id && other.Event is ClaimRecorded) is { } claim
            ? (To(choice.Entry, ((ClaimRecorded)claim.Event).Says), claim)
            : null,
        ClaimPreferred choice => Own(choice.Entry, annotation),
        _ => null,
    };

    private (EntriesCorrected, Entry?)? Own(Guid id, Entry before)
    {
        var corrected = stream.Entries.LastOrDefault(other => other.Version < before.Version && IsInForce(other)
            && other.Event is EntriesCorrected correction && correction.Replacements.Any(part => part.Entry == id));
        return corrected is { Event: EntriesCorrected last } ? (To(id, last.Replacements.First(part => part.Entry == id).Instead), corrected)
            : stream.Entries.Select(Original).FirstOrDefault(other => other?.Id == id) is { } original ? (To(id, original.Event), null)
            : null;
    }

    private static EntriesCorrected To(Guid entry, LedgerEvent says) => new([new(entry, says)], "preferred", [], Clerical: true);

    private void Amend(List<Placed> sequence, Entry annotation)
    {
        if (annotation.Event is EntryRetracted retraction)
        {
            sequence.RemoveAll(placed => placed.Entry.Version < annotation.Version
                && (retraction.WithWholeDossier || placed.Entry.Id == retraction.Entry));
        }

        if (Preferred(annotation) is not var (correction, by))
        {
            return;
        }

        // Each entry named is replaced once; those that still wait for their replacement hold nobody off.
        var waiting = correction.Replacements.Select(part => part.Entry).ToHashSet();
        foreach (var entry in sequence.Select(placed => placed.Entry).OrderBy(entry => entry.Version).ToList())
        {
            if (waiting.Contains(entry.Id))
            {
                var said = correction.Replacements.First(part => part.Entry == entry.Id).Instead;
                Move(sequence, new(entry, said, by), waiting);
                waiting.Remove(entry.Id);
            }
        }
    }

    /// <summary>Of all places that fit, the one nearest to the old; the claims are left out when no place fits with them.</summary>
    private static void Move(List<Placed> sequence, Placed replacement, HashSet<Guid> waiting)
    {
        var old = sequence.FindIndex(placed => placed.Entry.Id == replacement.Entry.Id);
        sequence.RemoveAt(old);
        foreach (var withClaims in new[] { true, false })
        {
            var fits = Enumerable.Range(0, sequence.Count + 1).Where(place =>
                sequence.Index().All(other => waiting.Contains(other.Item.Entry.Id)
                    || !(other.Index < place
                        ? Before(replacement, other.Item, withClaims)
                        : Before(other.Item, replacement, withClaims)))).ToList();
            if (fits.Count > 0)
            {
                sequence.Insert(fits.MinBy(place => Math.Abs(place - old)), replacement);
                return;
            }
        }

        throw new InvalidOperationException("By days alone there is always a place.");
    }

    private static bool Before(Placed one, Placed other, bool withClaims) =>
        IsUndatedOpening(one.Entry, one.Date)
        || (one.Date is not null && other.Date is not null && one.Date.Latest < other.Date.Earliest)
        || (withClaims && one.Event is Development first && first.Before.Contains(other.Entry.Id))
        || (withClaims && other.Event is Development second && second.After.Contains(one.Entry.Id));

    /// <summary>By days, by claims that can be, and by what follows from both: closed again whenever a claim is added.</summary>
    private static bool Precedes(List<Entry> originals, Entry one, Entry other)
    {
        HashSet<(Guid, Guid)> before = [];
        foreach (var a in originals)
        {
            foreach (var b in originals.Where(b => b != a))
            {
                var (first, second) = ((a.Event as Development)?.Date, (b.Event as Development)?.Date);
                if (IsUndatedOpening(a, first) || (first is not null && second is not null && first.Latest < second.Earliest))
                {
                    before.Add((a.Id, b.Id));
                }
            }
        }

        foreach (var entry in originals)
        {
            if (entry.Event is Development development)
            {
                foreach (var (earlier, later) in development.Before.Select(id => (entry.Id, id)).Concat(development.After.Select(id => (id, entry.Id))))
                {
                    if (originals.Exists(e => e.Id == earlier) && originals.Exists(e => e.Id == later) && earlier != later && !before.Contains((later, earlier)))
                    {
                        before.Add((earlier, later));
                        Close(before);
                    }
                }
            }
        }

        return before.Contains((one.Id, other.Id));
    }

    private static void Close(HashSet<(Guid, Guid)> before)
    {
        while (true)
        {
            var implied = (from a in before from b in before where a.Item2 == b.Item1 select (a.Item1, b.Item2)).ToList();
            var known = before.Count;
            before.UnionWith(implied);
            if (before.Count == known)
            {
                return;
            }
        }
    }

    private static bool IsUndatedOpening(Entry entry, When? date) => entry.Version == 1 && date is null;
}

using CooperationLedger.Dates;

namespace CooperationLedger.Chronicles;

/// <summary>A dossier in the order in which things happened, corrections applied.</summary>
/// <remarks>Reading never fails: an entry that cannot follow the ones before it is told in <see cref="Contradictions"/> and passed over.</remarks>
public sealed class Chronicle
{
    private Chronicle(Register register, IReadOnlyList<ChronicleEntry> entries, IReadOnlyList<Contradiction> contradictions, bool withdrawn)
    {
        (Register, Entries, Contradictions, Withdrawn) = (register, entries, contradictions, withdrawn);
    }

    public Register Register { get; }

    public string Dossier => Register.Dossier;

    /// <summary>What stands, in order of happening.</summary>
    public IReadOnlyList<ChronicleEntry> Entries { get; }

    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>Something was recorded once, and nothing of it stands.</summary>
    public bool Withdrawn { get; }

    /// <param name="trueAt">Only what had happened by that day; what only possibly had is marked. Everything when null.</param>
    public static Chronicle Of(Register register, DateOnly? trueAt = null)
    {
        var originals = register.Entries.Where(entry => entry.Event is not Amendment).ToList();
        var sequence = new Sequence(originals);
        sequence.Amend(register);

        var happened = sequence.Entries.TakeWhile(entry => trueAt is null || !(entry.Date?.Earliest > trueAt))
            .Select(entry => entry with { Possibly = entry.LatestKnown > trueAt })
            .ToList();
        var refused = register.Kind.Fold([.. happened.Select(entry => entry.Event)]).ToDictionary(pair => pair.Index, pair => pair.Why);
        return new(
            register,
            [.. happened.Where((_, index) => !refused.ContainsKey(index))],
            [
                .. sequence.BrokenClaims(),
                .. refused.Select(pair => new Contradiction(happened[pair.Key].Id, pair.Value)),
            ],
            withdrawn: register.Exists && sequence.Entries.Count == 0);
    }
}

/// <summary>An entry at its place in the chronicle.</summary>
/// <param name="Entry">The original entry; its id names the place whatever was corrected.</param>
/// <param name="Event">What it says now.</param>
/// <param name="CorrectedBy">The correction in force, if any.</param>
/// <param name="Possibly">On the day asked about it may or may not have happened.</param>
public sealed record ChronicleEntry(Entry Entry, LedgerEvent Event, Entry? CorrectedBy = null, bool Possibly = false)
{
    public Guid Id => Entry.Id;

    public When? Date => (Event as Development)?.Date;

    /// <summary>The latest day on which it can have happened: what was recorded had happened by then. Null when it is no development.</summary>
    public DateOnly? LatestKnown
    {
        get
        {
            var recorded = DateOnly.FromDateTime((CorrectedBy ?? Entry).RecordedAt.UtcDateTime);
            return Date is null ? null : Date.Latest < recorded ? Date.Latest : recorded;
        }
    }
}

/// <summary>An entry that cannot stand where it does, and why.</summary>
public sealed record Contradiction(Guid Entry, Refusal Why);

/// <summary>Placement, then corrections: the order of happening before it is folded.</summary>
internal sealed class Sequence
{
    private readonly List<ChronicleEntry> entries = [];

    /// <summary>
    /// Each entry in the order of recording goes before the first already placed one that certainly happened later, else to
    /// the end. As precedence is transitive, nothing then stands before what certainly happened earlier.
    /// </summary>
    public Sequence(IReadOnlyList<Entry> originals)
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

    /// <summary>Takes retracted entries out and puts replacements in, one amendment after the other as recorded, so that none moves what an earlier one placed.</summary>
    public void Amend(Register register)
    {
        var standing = new Standing(register);
        foreach (var amendment in register.Entries.Where(entry => !standing.IsRetracted(entry.Id)))
        {
            switch (amendment.Event)
            {
                case EntryRetracted { WithWholeDossier: true }:
                    entries.RemoveAll(entry => entry.Entry.Version < amendment.Version);
                    break;
                case EntryRetracted retraction:
                    entries.RemoveAll(entry => entry.Id == retraction.Entry);
                    break;
                case EntriesCorrected correction:
                    Replace(amendment, correction.Replacements);
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

    private void Replace(Entry correction, ValueList<Replacement> replacements)
    {
        // Until its replacement moves in, a corrected entry keeps its place but says nothing that could hold others off.
        var silent = replacements.Select(replacement => replacement.Entry).ToHashSet();
        var corrected =
            from replacement in replacements
            join entry in entries on replacement.Entry equals entry.Id
            orderby entry.Entry.Version
            select entry with { Event = replacement.Instead, CorrectedBy = correction };
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

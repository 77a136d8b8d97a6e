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
        var precedence = new Precedence(originals);
        var sequence = new Sequence(originals, precedence);
        sequence.Amend(new Standing(register));

        var happened = sequence.Entries.TakeWhile(entry => trueAt is null || !(entry.Date?.Earliest > trueAt))
            .Select(entry => entry with { Possibly = entry.LatestKnown > trueAt })
            .ToList();
        var refused = register.Kind.Fold([.. happened.Select(entry => entry.Event)]).ToDictionary(pair => pair.Index, pair => pair.Why);
        return new(
            register,
            [.. happened.Where((_, index) => !refused.ContainsKey(index))],
            [
                .. precedence.Contradictions.Select(pair => new Contradiction(pair.Entry, pair.Why)),
                .. sequence.Contradictions,
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
    private readonly List<Contradiction> contradictions = [];

    /// <summary>
    /// Each entry in the order of recording goes before the first already placed one that certainly happened later, else to
    /// the end. As precedence is transitive, nothing then stands before what certainly happened earlier.
    /// </summary>
    public Sequence(IReadOnlyList<Entry> originals, Precedence precedence)
    {
        List<int> placed = [];
        for (var entry = 0; entry < originals.Count; entry++)
        {
            var later = placed.FindIndex(other => precedence.Before(entry, other));
            placed.Insert(later < 0 ? placed.Count : later, entry);
        }

        entries.AddRange(placed.Select(index => new ChronicleEntry(originals[index], originals[index].Event)));
    }

    public IReadOnlyList<ChronicleEntry> Entries => entries;

    public IReadOnlyList<Contradiction> Contradictions => contradictions;

    /// <summary>Takes retracted entries out and puts replacements in; nothing else moves.</summary>
    public void Amend(Standing standing)
    {
        entries.RemoveAll(entry => standing.IsRetracted(entry.Id));
        var corrected = entries
            .Select(entry => (Entry: entry, By: standing.CorrectionOf(entry.Id)))
            .Where(pair => pair.By is not null)
            .OrderBy(pair => pair.By!.Value.Correction.Version).ThenBy(pair => pair.Entry.Entry.Version)
            .Select(pair => pair.Entry with { Event = pair.By!.Value.Instead, CorrectedBy = pair.By.Value.Correction })
            .ToList();

        // Until its replacement moves in, a corrected entry keeps its place but says nothing that could hold others off.
        var silent = corrected.Select(entry => entry.Id).ToHashSet();
        foreach (var replacement in corrected)
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
        var first = 1 + entries.FindLastIndex(other => !silent.Contains(other.Id) && CertainlyBefore(other, replacement));
        var last = entries.FindIndex(other => !silent.Contains(other.Id) && CertainlyBefore(replacement, other));
        last = last < 0 ? entries.Count : last;
        if (first > last)
        {
            contradictions.Add(new(replacement.Id, new(
                "contradicts-entry", $"It would have to stand both after entry {entries[first - 1].Id} and before entry {entries[last].Id}.")));
            last = first;
        }

        entries.Insert(Math.Clamp(old, first, last), replacement);
    }

    private static bool CertainlyBefore(ChronicleEntry one, ChronicleEntry other) =>
        Precedence.CertainlyBefore(one.Date, other.Date)
        || (one.Event as Development)?.Before.Contains(other.Id) == true
        || (other.Event as Development)?.After.Contains(one.Id) == true
        || (one.Date is null && one.Entry.Version == 1);
}

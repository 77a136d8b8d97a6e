using CooperationLedger.Dates;
using CooperationLedger.Merging;

namespace CooperationLedger.Chronicles;

/// <summary>A dossier in the order in which things happened, corrections applied.</summary>
/// <remarks>Reading never fails: an entry that cannot follow the ones before it is told in <see cref="Contradictions"/> and passed over.</remarks>
public sealed class Chronicle
{
    private Chronicle(DossierStream stream)
    {
        Stream = stream;
    }

    public DossierStream Stream { get; }

    /// <summary>The dossier's id; that under which it was asked for, where it has several.</summary>
    public string Dossier => Stream.AskedAs ?? Stream.Dossier;

    /// <summary>What stands, in order of happening.</summary>
    public required IReadOnlyList<ChronicleEntry> Entries { get; init; }

    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Entries of dossiers that were found to be this one which cannot stand beside its own.</summary>
    public required IReadOnlyList<SetAside> SetAside { get; init; }

    /// <summary>The dossiers that were found to be this one: their ids are names of it too.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>What rests on retracted sources alone, and would stand without their retraction.</summary>
    public required IReadOnlyList<ChronicleEntry> Fallen { get; init; }

    /// <summary>Something was recorded once, and all of it was retracted.</summary>
    public required bool Withdrawn { get; init; }

    /// <summary>Nothing of it counts at present: it was withdrawn, or all of it rested on retracted sources.</summary>
    public required bool IsGone { get; init; }

    /// <summary>The dossier that this one was found to be; null when it goes on by itself.</summary>
    public required string? MergedInto { get; init; }

    /// <param name="trueAt">Only what had happened by that day; what only possibly had is marked. Everything when null.</param>
    public static Chronicle Of(DossierStream stream, DateOnly? trueAt = null)
    {
        var (placement, _, withdrawn, fallen, aside) = Ordered(stream);
        var happened = placement.Entries.TakeWhile(entry => trueAt is null || !(entry.Date?.Earliest > trueAt))
            .Select(entry => entry with { Possibly = entry.LatestKnown > trueAt })
            .ToList();
        var refused = stream.Kind.Refused(happened);
        return new(stream)
        {
            Entries = [.. happened.Where(entry => !refused.ContainsKey(entry.Id))],
            Contradictions =
            [
                .. placement.BrokenClaims(),
                .. refused.Select(pair => new Contradiction(pair.Key, pair.Value)),
            ],
            SetAside = aside,
            Aliases = [.. stream.WithAbsorbed().Skip(1).Select(other => other.Dossier)],
            Fallen = fallen,
            Withdrawn = withdrawn && placement.Entries.Count == 0,
            IsGone = stream.Exists && placement.Entries.Count == 0,
            MergedInto = stream.MergedInto,
        };
    }

    /// <summary>What counts, in order of happening and not folded yet, and what was left out on the way.</summary>
    private sealed record Order(Placement Placement, EntriesInForce InForce, bool Withdrawn, IReadOnlyList<ChronicleEntry> Fallen, IReadOnlyList<SetAside> SetAside)
    {
        /// <summary>Whether an entry rests on retracted sources alone, and stays only because others stand on it.</summary>
        public bool OnlyOpens(ChronicleEntry entry) => entry.Id == InForce.Opening && InForce.RestsOnLost(entry.Event);
    }

    private static Order Ordered(DossierStream stream)
    {
        var inForce = new EntriesInForce(stream);
        var placement = new Placement(inForce.Originals);
        placement.Amend(stream, inForce);
        var withdrawn = stream.Exists && placement.Entries.Count == 0;
        var fallen = placement.Fall(stream, inForce);
        List<SetAside> aside = [];
        foreach (var other in stream.Absorbed(inForce).Select(Ordered))
        {
            // What opened the other needs not stay where this one's own opening stands.
            var spare = placement.Entries.Count > 0 ? other.Placement.Entries.Where(other.OnlyOpens).ToList() : [];
            fallen = [.. fallen, .. other.Fallen, .. spare];
            aside.AddRange([.. other.SetAside, .. new TakingIn(placement, stream.Kind, [.. other.Placement.Entries.Except(spare)]).Take()]);
        }

        return new(placement, inForce, withdrawn, fallen, aside);
    }
}

/// <summary>An entry at its place in the chronicle.</summary>
/// <param name="Entry">The original entry; its id names the place whatever was corrected.</param>
/// <param name="Event">What it says now.</param>
/// <param name="CorrectedBy">The correction in force, if any.</param>
/// <param name="ClaimedBy">The claim of another source that is preferred, if any: then <paramref name="Event"/> is what that one says.</param>
/// <param name="Possibly">On the day asked about it may or may not have happened.</param>
public sealed record ChronicleEntry(Entry Entry, LedgerEvent Event, Entry? CorrectedBy = null, Entry? ClaimedBy = null, bool Possibly = false)
{
    public Guid Id => Entry.Id;

    public When? Date => (Event as Development)?.Date;

    /// <summary>The latest day on which it can have happened: what was recorded had happened by then. Null when it is no development.</summary>
    public DateOnly? LatestKnown
    {
        get
        {
            var recorded = DateOnly.FromDateTime((ClaimedBy ?? CorrectedBy ?? Entry).RecordedAt.UtcDateTime);
            return Date is null ? null : Date.Latest < recorded ? Date.Latest : recorded;
        }
    }
}

/// <summary>An entry that cannot stand where it does, and why.</summary>
public sealed record Contradiction(Guid Entry, Refusal Why);

/// <summary>An entry of a dossier that was found to be this one, which cannot stand beside this one's own.</summary>
public sealed record SetAside(ChronicleEntry Placed, Refusal Why);

namespace CooperationLedger.Chronicles;

/// <summary>Entries in order of happening, before they are folded, and how each finds its place among the others.</summary>
internal sealed class Placement
{
    private readonly List<ChronicleEntry> entries;

    public Placement(IReadOnlyList<Entry> originals)
    {
        entries = [.. new Precedence(originals).Order().Select(index => new ChronicleEntry(originals[index], originals[index].Event))];
    }

    public IReadOnlyList<ChronicleEntry> Entries => entries;

    public void Remove(Predicate<ChronicleEntry> isMeant) => entries.RemoveAll(isMeant);

    /// <summary>Puts replacements in, each at the place nearest to that of its entry; one that is not there is passed over.</summary>
    /// <param name="saying">What an entry becomes when it says that instead.</param>
    public void Replace(ValueList<Replacement> replacements, Func<ChronicleEntry, LedgerEvent, ChronicleEntry> saying)
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

    /// <summary>
    /// Together with those of another chronicle: both orders are kept, and each of the other's is placed as late as its day, and what
    /// follows it there, allow.
    /// </summary>
    /// <remarks>
    /// There always is such an order: of two entries on either side that would cross, one certainly happened before itself.
    /// </remarks>
    public IReadOnlyList<ChronicleEntry> With(IReadOnlyList<ChronicleEntry> others)
    {
        var places = PlacesOf(others);
        List<ChronicleEntry> merged = new(entries.Count + others.Count);
        foreach (var (index, other) in others.Index())
        {
            AddOwnUntil(places[index], added: merged.Count - index);
            merged.Add(other);
        }

        AddOwnUntil(entries.Count, added: merged.Count - others.Count);
        return merged;

        void AddOwnUntil(int place, int added) => merged.AddRange(entries.GetRange(added, place - added));
    }

    /// <returns>For each of the others, how many of these entries are before it.</returns>
    private int[] PlacesOf(IReadOnlyList<ChronicleEntry> others)
    {
        List<DateOnly> newest = new(entries.Count);
        foreach (var earliest in entries.Select(own => own.Date?.Earliest ?? DateOnly.MinValue))
        {
            newest.Add(newest.Count > 0 && newest[^1] > earliest ? newest[^1] : earliest);
        }

        var places = new int[others.Count];
        var place = entries.Count;
        for (var index = others.Count - 1; index >= 0; index--)
        {
            place = others[index].Date is { } date ? Math.Min(place, Precedence.FirstAfter(date.Latest, newest)) : place;
            places[index] = place;
        }

        return places;
    }

    public void Become(IReadOnlyList<ChronicleEntry> order)
    {
        entries.Clear();
        entries.AddRange(order);
    }

    /// <summary>Entries whose source puts them before or after another, although the order here is the opposite.</summary>
    public IEnumerable<LeftOut.Contradicts> BrokenConstraints()
    {
        if (!entries.Exists(entry => entry.Event is Development { Before.Count: > 0 } or Development { After.Count: > 0 }))
        {
            yield break;
        }

        var places = entries.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        foreach (var (index, entry) in entries.Index().Where(pair => pair.Item.Event is Development))
        {
            var development = (Development)entry.Event;
            foreach (var later in development.Before.Where(other => places.TryGetValue(other, out var place) && place <= index))
            {
                yield return new(entry, OtherWayRound("before", later));
            }

            foreach (var earlier in development.After.Where(other => places.TryGetValue(other, out var place) && place >= index))
            {
                yield return new(entry, OtherWayRound("after", earlier));
            }
        }
    }

    private static Refusal OtherWayRound(string order, Guid other) =>
        new("contradicts-entry", $"Its source puts it {order} entry {other}, which certainly was the other way round.");

    /// <summary>
    /// The place nearest to the old one that keeps it after all that certainly was earlier and before all that certainly was later.
    /// </summary>
    private void MoveIn(ChronicleEntry replacement, HashSet<Guid> silent)
    {
        var old = entries.FindIndex(entry => entry.Id == replacement.Id);
        entries.RemoveAt(old);
        var (first, last) = Room(replacement, silent, CertainlyBefore);
        if (first > last)
        {
            // The order that sources claim cannot be with these days: the days decide, and the chronicle says that the order is broken.
            (first, last) = Room(replacement, silent, BeforeByDay);
        }

        entries.Insert(Math.Clamp(old, first, Math.Max(first, last)), replacement);
    }

    private (int First, int Last) Room(
        ChronicleEntry replacement, HashSet<Guid> silent, Func<ChronicleEntry, ChronicleEntry, bool> before)
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

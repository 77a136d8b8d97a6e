using CooperationLedger.Dates;

namespace CooperationLedger.Chronicles;

/// <summary>
/// Which of a stream's entries certainly happened before which: by their days, by the order that their sources claim, and by what
/// follows from both. Most entries claim no order, so what follows is looked for from those that do, and never for all pairs.
/// </summary>
internal sealed class Precedence
{
    private readonly IReadOnlyList<Entry> entries;

    /// <summary>Those that can be, in order of the earliest day of the earlier entry, the latest day first.</summary>
    private readonly List<OrderConstraint> byDay = [];
    private readonly Dictionary<int, List<int>> laterThan = [];

    /// <summary>For each entry, the last search that came to it by constraints.</summary>
    private readonly int[] reached;
    private int search;

    /// <remarks>
    /// A constraint that cannot be, by the days or by earlier ones, orders nothing; <see cref="Placement.BrokenConstraints"/> says so.
    /// </remarks>
    public Precedence(IReadOnlyList<Entry> entries)
    {
        this.entries = entries;
        reached = new int[entries.Count];
        foreach (var constraint in OrderConstraint.In(entries).Where(IsNewAndPossible))
        {
            Add(constraint);
        }
    }

    /// <summary>By their days alone: the latest day of the one is before the earliest of the other.</summary>
    public static bool CertainlyBefore(When? one, When? other) =>
        one is not null && other is not null && one.Latest < other.Earliest;

    /// <summary>
    /// Each entry in the order of recording goes before the first already placed one that certainly happened later, else to the end.
    /// As precedence is transitive, nothing is then before what certainly happened earlier.
    /// </summary>
    /// <returns>The entries' indexes in their new order.</returns>
    public IReadOnlyList<int> Order()
    {
        List<int> placed = [];

        // The latest of the earliest days up to each place. It never falls, so the first entry after a day is found by halving.
        List<DateOnly> newest = [];
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var (day, reachesEarlier) = Following(entry);
            var place = FirstAfter(day, newest);
            if (reachesEarlier && placed.FindIndex(0, place, IsReached) is var first and >= 0)
            {
                place = first;
            }

            placed.Insert(place, entry);
            newest.Insert(place, place == 0 ? Earliest(entry) : Later(newest[place - 1], Earliest(entry)));
            for (var after = place + 1; after < newest.Count && newest[after] < newest[place]; after++)
            {
                newest[after] = newest[place];
            }
        }

        return placed;
    }

    /// <summary>Whether a constraint orders what days do not, and neither days nor other constraints put it the other way round.</summary>
    private bool IsNewAndPossible(OrderConstraint constraint)
    {
        var (earlier, later) = constraint;
        if (earlier == later || Latest(earlier) < Earliest(later) || Latest(later) < Earliest(earlier) || IsUndatedOpening(later))
        {
            return false;
        }

        var (day, _) = Following(later);
        return Earliest(earlier) <= day && !IsReached(earlier);
    }

    private bool IsReached(int entry) => reached[entry] == search;

    /// <summary>What certainly follows an entry: whatever cannot have happened on that day or earlier, and the entries reached.</summary>
    /// <returns>Whether one of those reached was recorded earlier.</returns>
    private (DateOnly Day, bool ReachesEarlier) Following(int entry)
    {
        search++;
        var (day, reachesEarlier) = (Latest(entry), false);
        if (!laterThan.ContainsKey(entry) && (byDay.Count == 0 || Earliest(byDay[0].Earlier) <= day))
        {
            return (day, false);
        }

        Stack<int> open = new([entry]);
        var next = 0;
        while (open.TryPop(out var one))
        {
            day = Latest(one) < day ? Latest(one) : day;
            for (; next < byDay.Count && Earliest(byDay[next].Earlier) > day; next++)
            {
                Follow(byDay[next].Later);
            }

            laterThan.GetValueOrDefault(one)?.ForEach(Follow);
        }

        return (day, reachesEarlier);

        void Follow(int later)
        {
            if (!IsReached(later))
            {
                reached[later] = search;
                reachesEarlier |= later < entry;
                open.Push(later);
            }
        }
    }

    private void Add(OrderConstraint constraint)
    {
        if (!laterThan.TryGetValue(constraint.Earlier, out var later))
        {
            laterThan[constraint.Earlier] = later = [];
        }

        later.Add(constraint.Later);
        var place = byDay.FindIndex(other => Earliest(other.Earlier) < Earliest(constraint.Earlier));
        byDay.Insert(place < 0 ? byDay.Count : place, constraint);
    }

    /// <param name="newest">The latest of the earliest days up to each place; it never falls.</param>
    /// <returns>The first place whose day is later; the number of places when there is none.</returns>
    internal static int FirstAfter(DateOnly day, List<DateOnly> newest)
    {
        var (from, to) = (0, newest.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = newest[middle] > day ? (from, middle) : (middle + 1, to);
        }

        return from;
    }

    /// <summary>What opened the dossier and has no day is before all the rest.</summary>
    private bool IsUndatedOpening(int entry) => entry == 0 && Date(entry) is null;

    private When? Date(int entry) => (entries[entry].Event as Development)?.Date;

    private DateOnly Earliest(int entry) => Date(entry)?.Earliest ?? DateOnly.MinValue;

    private DateOnly Latest(int entry) => Date(entry)?.Latest ?? DateOnly.MaxValue;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <summary>A source says that one entry happened before another, whatever their days.</summary>
/// <param name="Earlier">Index of an entry.</param>
internal readonly record struct OrderConstraint(int Earlier, int Later)
{
    public static IReadOnlyList<OrderConstraint> In(IReadOnlyList<Entry> entries)
    {
        if (!entries.Any(entry => entry.Event is Development { Before.Count: > 0 } or Development { After.Count: > 0 }))
        {
            return [];
        }

        var byId = entries.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        return
        [
            .. from pair in entries.Index()
               let development = pair.Item.Event as Development
               where development is not null
               from constraint in development.Before.Where(byId.ContainsKey).Select(later => new OrderConstraint(pair.Index, byId[later]))
                   .Concat(development.After.Where(byId.ContainsKey).Select(earlier => new OrderConstraint(byId[earlier], pair.Index)))
               select constraint,
        ];
    }
}

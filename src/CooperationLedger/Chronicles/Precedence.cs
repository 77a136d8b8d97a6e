using CooperationLedger.Dates;

namespace CooperationLedger.Chronicles;

/// <summary>Which of a register's entries certainly happened before which: by their days, by what their sources say, and by what follows from both.</summary>
internal sealed class Precedence
{
    private readonly IReadOnlyList<Entry> entries;
    private readonly bool[,]? claimed;

    public Precedence(IReadOnlyList<Entry> entries)
    {
        this.entries = entries;
        var claims = Claims().ToList();
        if (claims.Count == 0)
        {
            return;
        }

        claimed = new bool[entries.Count, entries.Count];
        for (var a = 0; a < entries.Count; a++)
        {
            for (var b = 0; b < entries.Count; b++)
            {
                claimed[a, b] = CertainlyBefore(Of(a), Of(b)) || (a == 0 && b != 0 && Of(a) is null);
            }
        }

        foreach (var (earlier, later) in claims)
        {
            Claim(earlier, later);
        }
    }

    public bool Before(int a, int b) => claimed is null ? CertainlyBefore(Of(a), Of(b)) : claimed[a, b];

    /// <summary>By their days alone: the latest day of the one is before the earliest of the other.</summary>
    public static bool CertainlyBefore(When? one, When? other) =>
        one is not null && other is not null && one.Latest < other.Earliest;

    private When? Of(int index) => (entries[index].Event as Development)?.Date;

    private IEnumerable<(int Earlier, int Later)> Claims()
    {
        var byId = entries.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        foreach (var (index, entry) in entries.Index())
        {
            if (entry.Event is Development development)
            {
                foreach (var later in development.Before.Where(byId.ContainsKey))
                {
                    yield return (index, byId[later]);
                }

                foreach (var earlier in development.After.Where(byId.ContainsKey))
                {
                    yield return (byId[earlier], index);
                }
            }
        }
    }

    /// <remarks>A claim that cannot be, by the days or by earlier claims, orders nothing; <see cref="Placement.BrokenClaims"/> tells of it.</remarks>
    private void Claim(int earlier, int later)
    {
        if (earlier == later || claimed![later, earlier] || claimed[earlier, later])
        {
            return;
        }

        // Whatever precedes the earlier one now precedes whatever follows the later one.
        var (upTo, from) = (Reaching(earlier), ReachedFrom(later));
        foreach (var a in upTo)
        {
            foreach (var b in from)
            {
                claimed[a, b] = true;
            }
        }
    }

    private List<int> Reaching(int index) =>
        [index, .. Enumerable.Range(0, entries.Count).Where(other => claimed![other, index])];

    private List<int> ReachedFrom(int index) =>
        [index, .. Enumerable.Range(0, entries.Count).Where(other => claimed![index, other])];
}

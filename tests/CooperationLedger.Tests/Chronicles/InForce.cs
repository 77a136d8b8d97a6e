using CooperationLedger.Chronicles;
using Shouldly;

namespace CooperationLedger.Tests.Chronicles;

internal static class InForce
{
    /// <summary>The chronicle has exactly these entries, named by version, in this order, and nothing contradicts them.</summary>
    public static DossierSpec ShouldStand(this DossierSpec spec, params long[] versions)
    {
        spec.Chronicle.Contradictions.ShouldBeEmpty();
        spec.Chronicle.Entries.Select(entry => entry.Entry.Version).ShouldBe(versions);
        return spec;
    }

    /// <summary>No entry stands before one that certainly happened earlier.</summary>
    public static void ShouldBeInOrder(this IReadOnlyList<ChronicleEntry> entries)
    {
        foreach (var (index, entry) in entries.Index())
        {
            entries.Skip(index + 1).ShouldAllBe(later => later.Date == null || entry.Date == null || later.Date.Latest >= entry.Date.Earliest);
        }
    }

    /// <summary>That entry now says this.</summary>
    public static DossierSpec ShouldSay(this DossierSpec spec, long version, LedgerEvent said)
    {
        spec.Chronicle.Entries.Single(entry => entry.Entry.Version == version).Event.ShouldBe(said);
        return spec;
    }
}

using CooperationLedger.Projects;
using CooperationLedger.Sectors;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Projects;

/// <summary>How many projects have each declared status, and are in each sector.</summary>
public static class ProjectTally
{
    /// <returns>The sectors with most projects first.</returns>
    public static IReadOnlyList<Tally> OfSectors(IReadOnlyDictionary<Sector, int> counts) =>
    [
        .. from sector in counts
           orderby sector.Value descending, sector.Key.ToString()
           select new Tally(sector.Key.Name, sector.Value, new ProjectFilter(Sector: sector.Key).Query),
    ];

    /// <param name="counts">By the name of the status; empty for those without a declared one.</param>
    public static IReadOnlyList<Tally> Of(IReadOnlyDictionary<string, int> counts) =>
    [
        .. from status in Enum.GetValues<ActivityStatus>()
           where counts.ContainsKey(QueryReader.Word(status))
           select new Tally(ProjectWords.Status(status), counts[QueryReader.Word(status)], new ProjectFilter(status).Query),
        .. counts.TryGetValue(ProjectBoard.NoneDeclared, out var none)
            ? [new("No status declared", none, new ProjectFilter(NoneDeclared: true).Query)]
            : ValueList.Of<Tally>([]),
    ];
}

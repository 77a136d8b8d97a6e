using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Projects;

/// <summary>How many projects have each declared status.</summary>
public static class ProjectTally
{
    /// <param name="counts">By the name of the status; empty for those of which none is declared.</param>
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

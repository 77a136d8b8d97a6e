using CooperationLedger.Projects;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Projects;

/// <summary>How many projects have a declared status, with the filter that shows them.</summary>
public sealed record ProjectTally(string Label, int Count, ProjectFilter Filter)
{
    /// <param name="counts">By the name of the status; empty for those of which none is declared.</param>
    public static IReadOnlyList<ProjectTally> Of(IReadOnlyDictionary<string, int> counts) =>
    [
        .. from status in Enum.GetValues<ActivityStatus>()
           where counts.ContainsKey(QueryReader.Word(status))
           select new ProjectTally(ProjectWords.Status(status), counts[QueryReader.Word(status)], new(status)),
        .. counts.TryGetValue(ProjectBoard.NoneDeclared, out var none)
            ? [new("No status declared", none, new(NoneDeclared: true))]
            : ValueList.Of<ProjectTally>([]),
    ];
}

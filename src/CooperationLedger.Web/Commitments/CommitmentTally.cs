using CooperationLedger.Commitments;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Commitments;

/// <summary>How many commitments a question has for its answer, with the filter that shows them.</summary>
/// <param name="Note">How surely, where not all of them are certain.</param>
public sealed record CommitmentTally(string Label, int Count, CommitmentFilter Filter, string? Note = null)
{
    /// <summary>What is overdue and what falls due, however many there are; then every status that some commitment has.</summary>
    public static IReadOnlyList<CommitmentTally> Of(IReadOnlyList<CommitmentLine> lines) =>
    [
        .. Due(lines),
        .. from status in Enum.GetValues<Fulfilment>()
           let filter = new CommitmentFilter(Status: status)
           let count = lines.Count(filter.Holds)
           where count > 0
           select new CommitmentTally(CommitmentWords.Status(status), count, filter),
    ];

    /// <param name="lines">At least all that stand open.</param>
    public static IReadOnlyList<CommitmentTally> Due(IReadOnlyList<CommitmentLine> lines) =>
    [
        .. from overdue in new[] { Certainty.Certainly, Certainty.Possibly }
           let filter = new CommitmentFilter(Overdue: overdue)
           select new CommitmentTally(Words.Upper(WindowWords.Overdue(overdue)), lines.Count(filter.Holds), filter),
        .. from days in CommitmentFilter.Horizons
           let within = lines.Select(line => FallsDue.Within(line.Status, days)).ToLookup(certainty => certainty)
           let possibly = within[Certainty.Possibly].Count()
           select new CommitmentTally(
               $"Due within {days} days", within[Certainty.Certainly].Count() + possibly, new CommitmentFilter(DueWithin: days),
               possibly > 0 ? $"{possibly} of them possibly" : null),
    ];
}

using CooperationLedger.Commitments;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Commitments;

/// <summary>How many commitments there are of each status, and how many are due.</summary>
public static class CommitmentTally
{
    /// <summary>What is overdue and what falls due, however many there are; then every status that some commitment has.</summary>
    public static IReadOnlyList<Tally> Of(IReadOnlyList<CommitmentLine> lines) =>
    [
        .. Due(lines),
        .. from status in Enum.GetValues<Fulfilment>()
           let filter = new CommitmentFilter(Status: status)
           let count = lines.Count(filter.Holds)
           where count > 0
           select new Tally(CommitmentWords.Status(status), count, filter.Query),
    ];

    /// <param name="lines">At least all that are open.</param>
    public static IReadOnlyList<Tally> Due(IReadOnlyList<CommitmentLine> lines) =>
    [
        .. from overdue in new[] { Certainty.Certainly, Certainty.Possibly }
           let filter = new CommitmentFilter(Overdue: overdue)
           select new Tally(Words.Upper(WindowWords.Overdue(overdue)), lines.Count(filter.Holds), filter.Query),
        .. from days in CommitmentFilter.Horizons
           let within = lines.Select(line => FallsDue.Within(line.Status, days)).ToLookup(certainty => certainty)
           let possibly = within[Certainty.Possibly].Count()
           select new Tally(
               $"Due within {days} days", within[Certainty.Certainly].Count() + possibly, new CommitmentFilter(DueWithin: days).Query,
               possibly > 0 ? $"{possibly} of them possibly" : null),
    ];
}

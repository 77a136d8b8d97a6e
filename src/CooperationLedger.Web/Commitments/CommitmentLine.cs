using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;

namespace CooperationLedger.Web.Commitments;

/// <summary>A commitment in a list, joined with what it is about, as it stands on a day.</summary>
public sealed record CommitmentLine(CommitmentView Commitment, CommitmentStanding Standing)
{
    /// <returns>Those that stand open first, the one whose window ends first before the others.</returns>
    public static IReadOnlyList<CommitmentLine> Join(IEnumerable<CommitmentView> commitments, IReadOnlyDictionary<string, IDossierView> subjects, DateOnly on)
    {
        return
        [
            .. commitments
                .Select(commitment => new CommitmentLine(commitment, CommitmentStanding.Of(
                    commitment, commitment.Terms?.Subject is { } subject ? subjects.GetValueOrDefault(subject) as ICommitmentSubject : null, on)))
                .OrderBy(line => !line.Standing.IsOpen)
                .ThenBy(line => line.Standing.Current?.Window.DeadlineLatest ?? DateOnly.MaxValue)
                .ThenBy(line => line.Commitment.Id, StringComparer.Ordinal),
        ];
    }
}

using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;

namespace CooperationLedger.Web.Commitments;

/// <summary>A commitment in a list, joined with its train, as it stands on a day.</summary>
public sealed record CommitmentLine(CommitmentView Commitment, CommitmentStanding Standing)
{
    /// <returns>Those that stand open first, the one whose window ends first before the others.</returns>
    public static IReadOnlyList<CommitmentLine> Join(IEnumerable<CommitmentView> commitments, IEnumerable<CargoTrainView> trains, DateOnly on)
    {
        var byId = trains.ToDictionary(train => train.Id);
        return
        [
            .. commitments
                .Select(commitment => new CommitmentLine(commitment, CommitmentStanding.Of(
                    commitment, commitment.Terms?.Train is { } train ? byId.GetValueOrDefault(train) : null, on)))
                .OrderBy(line => line.Standing.Status is not (CommitmentStatus.Scheduled or CommitmentStatus.PartiallyMet))
                .ThenBy(line => line.Standing.Current?.Window.DeadlineLatest ?? DateOnly.MaxValue)
                .ThenBy(line => line.Commitment.Id, StringComparer.Ordinal),
        ];
    }
}

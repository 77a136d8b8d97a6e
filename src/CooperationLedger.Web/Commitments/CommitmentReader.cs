using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Commitments;

/// <summary>Joins a commitment with the train it names, at the same cut, and derives how it stands.</summary>
public sealed class CommitmentReader(DossierReader reader)
{
    public async Task<Joined> JoinAsync(Reading reading, CancellationToken ct)
    {
        var commitment = CommitmentView.Of(reading.Chronicle);
        IReadOnlyList<Chronicle> trains = commitment.Terms?.Train is { } named ? await reader.AlsoAsync(reading, [named], ct) : [];
        var train = trains is [var chronicle] ? CargoTrainView.Of(chronicle) : null;
        var sources = await reader.SourcesOfAsync(reading, [reading.Chronicle, .. trains], ct);
        var standing = commitment.Terms is null ? null : CommitmentStanding.Of(commitment, train, reading.TrueAt);
        return new(standing, NewestSource.Among(sources), sources, train);
    }
}

using System.Linq.Expressions;
using CooperationLedger.Commitments;
using CooperationLedger.Web.History;
using Marten.Linq.MatchesSql;

namespace CooperationLedger.Web.Commitments;

/// <summary>Reads commitments joined with what they are about, as they stand today: always in the same number of queries.</summary>
public sealed class CommitmentRegister(DossierLists lists, Dossiers dossiers, TimeProvider clock)
{
    /// <summary>As documents are stored.</summary>
    private const string Partly = nameof(EvidenceExtent.PartiallyMet);

    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public Task<IReadOnlyList<CommitmentLine>> AllAsync(string ledger, CancellationToken ct) => ReadAsync(ledger, null, ct);

    /// <summary>Those that nothing recorded ended: what their own dossiers ended is not even loaded.</summary>
    public async Task<IReadOnlyList<CommitmentLine>> OpenAsync(string ledger, CancellationToken ct) =>
    [
        .. (await ReadAsync(ledger, commitment => commitment.MatchesSql(
                "d.data -> 'withdrawal' is null and coalesce(d.data -> 'findings' -> -1 ->> 'extent', ?) = ?", Partly, Partly), ct))
            .Where(line => line.Standing.IsOpen),
    ];

    /// <summary>Those asked for, among all.</summary>
    public async Task<IReadOnlyList<CommitmentLine>> AmongAsync(
        string ledger, IReadOnlyList<CommitmentLine> all, CommitmentFilter filter, CancellationToken ct)
    {
        var near = filter.Project is { } project ? await NearAsync(ledger, project, ct) : null;
        return
        [
            .. all.Where(filter.Holds).Where(line =>
                near is null || near.Contains(line.Commitment.Id) || (line.Commitment.Terms?.Subject is { } subject && near.Contains(subject))),
        ];
    }

    /// <summary>A project with all dossiers that it links to, or that link to it.</summary>
    private async Task<HashSet<string>> NearAsync(string ledger, string project, CancellationToken ct)
    {
        var own = await dossiers.CardsAsync(ledger, [project], ct);
        var linking = await dossiers.LinkingToAsync(ledger, [project], ct);
        return [project, .. own.Values.SelectMany(card => card.Links).Select(link => link.To), .. linking.Select(card => card.Id)];
    }

    private async Task<IReadOnlyList<CommitmentLine>> ReadAsync(
        string ledger, Expression<Func<CommitmentView, bool>>? which, CancellationToken ct)
    {
        var commitments = await lists.ItemsAsync(ledger, ct, which);
        var subjects = await dossiers.ViewsAsync(ledger, commitments.Select(commitment => commitment.Terms?.Subject).OfType<string>(), ct);
        return CommitmentLine.Join(commitments, subjects, Today);
    }
}

using CooperationLedger.Chronicles;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Projects;

namespace CooperationLedger.Web.Ledgers;

/// <summary>
/// Reads what the overview shows: always in the same number of queries, and of all but commitments no more lines than it shows.
/// </summary>
public sealed class OverviewReader(CommitmentRegister commitments, ProjectBoard projects, ViewLoader loader, RegisterReader register)
{
    public async Task<Overview> ReadAsync(string ledger, CancellationToken ct)
    {
        var book = await commitments.ReadAsync(ledger, ct);
        var latest = await register.LatestAsync(ledger, Overview.MostLines, ct);
        return new(
            book.On,
            book.CompleteThrough,
            [.. book.Lines.Where(line => line.Status.IsOpen)],
            await loader.CountsAsync(ledger, ct),
            ProjectTally.Of(await projects.CountsAsync(ledger, ct)),
            latest,
            await loader.CardsAsync(ledger, latest.SelectMany(Named), ct));
    }

    private static IEnumerable<string> Named(StoredEntry stored) =>
        (stored is Entry entry ? NamedDossier.In(entry.Event).Select(named => named.Dossier) : []).Append(stored.Dossier);
}

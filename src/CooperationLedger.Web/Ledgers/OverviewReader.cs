using CooperationLedger.Agreements;
using CooperationLedger.Chronicles;
using CooperationLedger.Meetings;
using CooperationLedger.Web.Agreements;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Projects;
using CooperationLedger.Web.Timelines;

namespace CooperationLedger.Web.Ledgers;

/// <summary>
/// Reads what the overview shows: always in the same number of queries, and of all but commitments and agreements no more lines than it
/// shows.
/// </summary>
public sealed class OverviewReader(
    CommitmentRegister commitments, ProjectBoard projects, ViewLoader loader, RegisterReader register, DevelopmentReader developments,
    ListReader lists)
{
    /// <summary>The last days and the last year, in days.</summary>
    public const int Month = 30, Year = 365;

    public async Task<Overview> ReadAsync(string ledger, CancellationToken ct)
    {
        var book = await commitments.ReadAsync(ledger, ct);
        var agreements = await lists.ItemsAsync<AgreementView>(ledger, ct);
        IReadOnlyList<CommitmentLine> open = [.. book.Lines.Where(line => line.Status.IsOpen)];
        var happened = await developments.LatestAsync(ledger, book.On, Overview.MostLines, ct);
        var (inMonth, inYear) = await developments.CountAsync(ledger, book.On.AddDays(-Month), book.On.AddDays(-Year), book.On, ct);
        var latest = await register.LatestAsync(ledger, 2 * Overview.MostLines, ct);
        return new(
            book.On,
            book.CompleteThrough,
            open,
            happened,
            inMonth,
            inYear,
            DevelopmentChart.Of(await developments.MonthsAsync(ledger, TimelineFilter.Everything, ct), TimelineFilter.Kinds),
            [.. NextDate.Of(open, await lists.ItemsAsync<MeetingView>(ledger, Planned, ct), agreements, book.On).Take(Overview.MostLines)],
            AgreementFilter.Tallies(agreements.Select(agreement => AgreementStatus.Of(agreement, book.On).Stage)),
            await loader.CountsAsync(ledger, ct),
            ProjectTally.Of(await projects.CountsAsync(ledger, ct)),
            ProjectTally.OfSectors(await projects.SectorsAsync(ledger, ct)),
            latest,
            await loader.CardsAsync(ledger, latest.SelectMany(Named).Concat(happened.SelectMany(line => line.Dossiers())), ct));
    }

    /// <summary>SQL: of a meeting that is planned, as its view is kept.</summary>
    private const string Planned = "and d.data #>> '{view,status}' = 'planned'";

    private static IEnumerable<string> Named(StoredEntry stored) =>
        (stored is Entry entry ? NamedDossier.In(entry.Event).Select(named => named.Dossier) : []).Append(stored.Dossier);
}

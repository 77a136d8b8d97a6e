using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Hosting;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Ledgers;

public static class OverviewPageEndpoint
{
    private const int LatestEntries = 10;

    /// <summary>All ledgers; where there is only one, that one.</summary>
    [WolverineGet("/")]
    public static async Task<IResult> List(HttpContext http, LedgerDirectory directory) =>
        await directory.AllAsync(http.RequestAborted) switch
        {
            [var only] => Results.Redirect(Address.Ledger(only)),
            var ledgers => Page.Of<LedgersPage>(http, new { Ledgers = ledgers }),
        };

    [WolverineGet("/ledgers/{ledger}")]
    public static async Task<IResult> Get(
        string ledger, HttpContext http, DossierLists lists, Dossiers dossiers, Registers registers, Seeding seeding, TimeProvider clock)
    {
        var ct = http.RequestAborted;
        var commitments = await lists.ReadAsync<CommitmentView>(ledger, ct);
        var trains = await lists.ReadAsync<CargoTrainView>(ledger, ct);
        var sources = await lists.ReadAsync<SourceView>(ledger, ct);
        var subjects = await dossiers.ViewsAsync(ledger, commitments.Items.Select(commitment => commitment.Terms?.Subject).OfType<string>(), ct);
        var latest = await registers.LatestAsync(ledger, LatestEntries, ct);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return Page.Of<OverviewPage>(http, new
        {
            Ledger = ledger,
            Overview = Overview.Of(commitments.Items, subjects, trains.Items, sources.Items, latest, today),
            CompleteThrough = Math.Min(commitments.CompleteThrough, Math.Min(trains.CompleteThrough, sources.CompleteThrough)),
            Refused = seeding.Report.Refused,
        });
    }
}

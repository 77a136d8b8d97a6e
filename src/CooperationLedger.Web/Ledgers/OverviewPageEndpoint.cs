using CooperationLedger.Web.History;
using CooperationLedger.Web.Hosting;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Ledgers;

public static class OverviewPageEndpoint
{
    /// <summary>All ledgers; where there is only one, that one.</summary>
    [WolverineGet("/")]
    public static async Task<IResult> List(HttpContext http, LedgerDirectory directory) =>
        await directory.AllAsync(http.RequestAborted) switch
        {
            [var only] => Results.Redirect(Address.Ledger(only)),
            var ledgers => Page.Of<LedgersPage>(http, new { Ledgers = ledgers }),
        };

    [WolverineGet("/ledgers/{ledger}")]
    public static async Task<IResult> Get(string ledger, HttpContext http, OverviewReader reader, Seeding seeding, ListBuilding building) =>
        Page.Of<OverviewPage>(http, new
        {
            Ledger = ledger,
            Overview = await reader.ReadAsync(ledger, http.RequestAborted),
            seeding.Report.Refused,
            Lists = building.Progress,
        });
}

using CooperationLedger.Ledgers;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Hosting;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Ledgers;

/// <summary>The ledgers themselves: all of them, and each with its overview.</summary>
internal static class LedgerRoutes
{
    public static void MapLedgers(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/ledgers", ListAsync).WithName("ListLedgers");
        routes.MapGet("/api/ledgers/{ledger}", GetAsync).WithName("GetLedger").WithMetadata(QueryFields.Of(ReadPoint.Fields));
        routes.MapGet("/", ListPageAsync);
        routes.MapGet("/ledgers/{ledger}", GetPageAsync);
    }

    /// <summary>The ids of all ledgers.</summary>
    private static async Task<IResult> ListAsync(LedgerDirectory directory, CancellationToken ct) =>
        Results.Ok(await directory.AllAsync(ct));

    private static Task<IResult> GetAsync(string ledger, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Ledger.Kind, OpenLedger.DossierOf(ledger));

    /// <remarks>Where there is only one, that one.</remarks>
    private static async Task<IResult> ListPageAsync(HttpContext http, LedgerDirectory directory) =>
        await directory.AllAsync(http.RequestAborted) switch
        {
            [var only] => Results.Redirect(Address.Ledger(only)),
            var ledgers => Page.Of<LedgersPage>(http, new { Ledgers = ledgers }),
        };

    private static async Task<IResult> GetPageAsync(
        string ledger, HttpContext http, OverviewReader reader, Seeding seeding, ListBuilding building) =>
        Page.Of<OverviewPage>(http, new
        {
            Ledger = ledger,
            Overview = await reader.ReadAsync(ledger, http.RequestAborted),
            seeding.Report.Refused,
            Lists = building.Progress,
        });
}

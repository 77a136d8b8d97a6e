using CooperationLedger.Ledgers;
using CooperationLedger.Places;
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
        routes.MapGet("/api/ledgers/{ledger}", GetAsync).WithName("GetLedger").WithMetadata(
            QueryFields.Of(ReadPoint.Fields, ChroniclePart.Field));
        routes.MapGet("/", ListPageAsync).WithMetadata(QueryFields.Of("state after"));
        routes.MapGet("/ledgers", () => Results.Redirect("/"));
        routes.MapGet("/ledgers/{ledger}", GetPageAsync);
    }

    /// <summary>The ids of all ledgers.</summary>
    private static async Task<IResult> ListAsync(LedgerDirectory directory, CancellationToken ct) =>
        Results.Ok(await directory.AllAsync(after: null, most: int.MaxValue, ct));

    private static Task<IResult> GetAsync(string ledger, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Ledger.Kind, OpenLedger.DossierOf(ledger));

    private const int OnAPage = 100;

    /// <remarks>A page of them, or those of one state. Where there is only one and nothing is asked, that one.</remarks>
    private static async Task<IResult> ListPageAsync(HttpContext http, LedgerDirectory directory)
    {
        var (query, ct) = (new QueryReader(http.Request.Query), http.RequestAborted);
        var (named, after) = (query.Text("state"), query.Text("after"));
        if (!CountryCode.TryParse(named, null, out var state) && named is not null)
        {
            query.Fault("state", "unknown-state", $"'{Refusal.Shortened(named)}' is not the code of a state, such as PK.");
        }

        if (after is not null && LedgerDirectory.Normalize(after) != after)
        {
            query.Fault("after", "wrong-ledger", $"'{Refusal.Shortened(after)}' is not the id of a ledger, such as PK-RU.");
        }

        var faults = query.Faults;
        var found = faults.Count > 0 ? []
            : named is not null ? await directory.OfAsync(state, ct)
            : await directory.AllAsync(after, OnAPage + 1, ct);
        return found is [var only] && http.Request.Query.Count == 0
            ? Results.Redirect(Address.Ledger(only))
            : Page.Of<LedgersPage>(
                http,
                new
                {
                    Ledgers = named is null ? [.. found.Take(OnAPage)] : found,
                    HasMore = named is null && found.Count > OnAPage,
                    Typed = TypedFilters.Of(http.Request.Query, faults, "state"),
                    After = after,
                },
                faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

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

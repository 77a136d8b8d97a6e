using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Sources;

/// <summary>What rests on a source, for programs and people: what its retraction would take with it.</summary>
internal static class RelianceRoutes
{
    public static void MapReliance(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/ledgers/{ledger}/sources/{source}/reliance", GetAsync).WithName("GetReliance");
        routes.MapGet("/ledgers/{ledger}/sources/{source}/reliance", GetPageAsync);
    }

    private static async Task<IResult> GetAsync(
        string ledger, string source, DossierReader reader, SourceReliance reliance, CancellationToken ct) =>
        await FindAsync(ledger, source, reader, ct) is null
            ? Problems.NoSuchDossier(Source.Kind, source, then: false)
            : Results.Ok(await reliance.ReadAsync(ledger, source, ct));

    private static async Task<IResult> GetPageAsync(
        string ledger, string source, HttpContext http, DossierReader reader, SourceReliance reliance) =>
        await FindAsync(ledger, source, reader, http.RequestAborted) is { } found
            ? Page.Of<ReliancePage>(http, new
            {
                Ledger = ledger,
                Title = DossierPage.TitleOf(found.Chronicle),
                Reliance = await reliance.ReadAsync(ledger, source, http.RequestAborted),
            })
            : Page.NotFound(http, ledger, $"source {source}", knownNow: false);

    private static async Task<Reading?> FindAsync(string ledger, string source, DossierReader reader, CancellationToken ct) =>
        EventCatalogue.KindOf(source) == Source.Kind ? await reader.ReadAsync(ledger, source, ReadPoint.Now, ct) : null;
}

using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Timelines;

internal static class TimelineRoutes
{
    public static void MapTimeline(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/ledgers/{ledger}/timeline", GetAsync).WithName("GetTimeline")
            .WithMetadata(QueryFields.Of(ListReader.Fields, TimelineFilter.Fields));
        routes.MapGet("/ledgers/{ledger}/timeline", GetPageAsync).WithMetadata(QueryFields.Of(TimelineFilter.Fields));
    }

    /// <summary>The developments of a ledger in the order of happening, a hundred at a time.</summary>
    private static async Task<IResult> GetAsync(string ledger, HttpContext http, ListReader lists, DevelopmentReader developments)
    {
        var (filter, faults) = TimelineFilter.Of(http.Request.Query);
        if (faults.Count > 0)
        {
            return Problems.Malformed(faults);
        }

        if (await lists.NotYetAsync(http) is { } notYet)
        {
            return notYet;
        }

        var complete = await lists.CompleteThroughAsync(http.RequestAborted);
        var page = await developments.PageAsync(ledger, filter, http.RequestAborted);
        var here = $"/api/ledgers/{ledger}/timeline";
        return Results.Ok(new TimelineAnswer(
            page.Items,
            page.Previous is null ? null : here + filter.Query(preceding: page.Previous),
            page.Next is null ? null : here + filter.Query(following: page.Next),
            complete,
            await lists.UnreadableAsync(ledger, http.RequestAborted)));
    }

    private static async Task<IResult> GetPageAsync(
        string ledger, HttpContext http, ListReader lists, ViewLoader loader, DevelopmentReader developments)
    {
        var ct = http.RequestAborted;
        var (filter, faults) = TimelineFilter.Of(http.Request.Query);
        var complete = await lists.CompleteThroughAsync(ct);
        var page = faults.Count > 0 ? new([], null, null) : await developments.PageAsync(ledger, filter, ct);
        var named = page.Items.SelectMany(line => line.Dossiers())
            .Concat(new[] { filter.Dossier, filter.Source }.OfType<string>());
        return Page.Of<TimelinePage>(
            http,
            new
            {
                Ledger = ledger,
                Typed = TypedFilters.Of(http.Request.Query, faults, "from", "to", "kind", "source", "dossier"),
                Filter = filter,
                Developments = page,
                Cards = await loader.CardsAsync(ledger, named, ct),
                CompleteThrough = complete,
                Jumps = faults.Count > 0 ? []
                    : TimelineJumps.Of(await developments.MonthsAsync(ledger, filter.Between(null, null), ct), filter),
            },
            faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }
}

/// <param name="Previous">The address of the page before; null on the first.</param>
/// <param name="Next">The address of the page after; null on the last.</param>
/// <param name="CompleteThrough">Every entry up to this sequence is in it.</param>
/// <param name="Unreadable">Entries of the ledger that cannot be read; null where there are none.</param>
public sealed record TimelineAnswer(
    IReadOnlyList<DevelopmentLine> Items, string? Previous, string? Next, long CompleteThrough, UnreadableAnswer? Unreadable);

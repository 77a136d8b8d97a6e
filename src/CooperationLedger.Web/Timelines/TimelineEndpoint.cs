using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Timelines;

public static class TimelineEndpoint
{
    /// <summary>The developments of a ledger in the order of happening, a hundred at a time.</summary>
    [WolverineGet("/api/ledgers/{ledger}/timeline")]
    [QueryFields(DossierLists.Fields + " " + TimelineFilter.Fields)]
    public static async Task<IResult> Get(string ledger, HttpContext http, DossierLists lists, DevelopmentReader developments)
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
            complete));
    }
}

/// <param name="Previous">The address of the page before; null on the first.</param>
/// <param name="Next">The address of the page after; null on the last.</param>
/// <param name="CompleteThrough">Every entry up to this sequence is in it.</param>
public sealed record TimelineAnswer(IReadOnlyList<DevelopmentLine> Items, string? Previous, string? Next, long CompleteThrough);

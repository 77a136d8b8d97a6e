using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Timelines;

public static class TimelinePageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/timeline")]
    [QueryFields(TimelineFilter.Fields)]
    public static async Task<IResult> Get(string ledger, HttpContext http, DossierLists lists, Dossiers dossiers, DevelopmentReader developments)
    {
        var ct = http.RequestAborted;
        var (filter, faults) = TimelineFilter.Of(http.Request.Query);
        var complete = await lists.CompleteThroughAsync(ct);
        var page = faults.Count > 0 ? new([], null, null) : await developments.PageAsync(ledger, filter, ct);
        var named = page.Items.SelectMany(line => NamedDossier.In(line.Event).Select(other => other.Dossier).Append(line.Dossier)).Concat(new[] { filter.Dossier, filter.Source }.OfType<string>());
        return Page.Of<TimelinePage>(
            http,
            new
            {
                Ledger = ledger,
                Typed = TypedFilters.Of(http.Request.Query, faults, "from", "to", "kind", "source", "dossier"),
                Filter = filter,
                Developments = page,
                Cards = await dossiers.CardsAsync(ledger, named, ct),
                CompleteThrough = complete,
            },
            faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }
}

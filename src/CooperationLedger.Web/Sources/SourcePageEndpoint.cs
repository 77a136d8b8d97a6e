using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Sources;

public static class SourcePageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/sources")]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        Page.Of<SourcesPage>(http, new { Ledger = ledger, Sources = await lists.ReadAsync<SourceView>(ledger, http.RequestAborted) });

    [WolverineGet("/ledgers/{ledger}/sources/{source}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string source, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Source.Kind.Name, source, reader, async reading => Page.Of<SourcePage>(http, new
        {
            Dossier = await DossierPage.ReadAsync(http, reader, reading, []),
            Source = SourceView.Of(reading.Chronicle),
        }));
}

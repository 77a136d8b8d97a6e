using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Sources;

/// <summary>How sources are read.</summary>
internal static class SourcePages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<SourceView>(Source.Kind, GetAsync) with
    {
        ListPage = ListAsync,
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists) =>
        Page.Of<SourcesPage>(http, new { Ledger = ledger, Sources = await lists.ReadAsync<SourceView>(ledger, http.RequestAborted) });

    private static Task<IResult> GetAsync(string ledger, string source, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Source.Kind.Name, source, reader, reading => Page.Of<SourcePage>(http, new
        {
            Dossier = DossierPage.Of(http, reading, []),
            Source = SourceView.Of(reading.Chronicle),
        }));
}

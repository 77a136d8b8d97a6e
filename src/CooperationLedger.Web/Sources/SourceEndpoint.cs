using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Sources;

public static class SourceEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/sources")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<SourceView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/sources/{source}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string source, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Source.Kind, source);
}

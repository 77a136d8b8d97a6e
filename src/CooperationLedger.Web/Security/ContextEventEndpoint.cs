using CooperationLedger.Security;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class ContextEventEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/contexts")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<ContextEventView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/contexts/{context}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string context, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, ContextEvent.Kind, context);
}

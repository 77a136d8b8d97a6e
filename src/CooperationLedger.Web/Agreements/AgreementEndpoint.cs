using CooperationLedger.Agreements;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class AgreementEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/agreements")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<AgreementView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/agreements/{agreement}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string agreement, HttpContext http, DossierReader reader, AgreementReader agreements) =>
        reader.AnswerAsync(http, ledger, Agreement.Kind, agreement, agreements.JoinAsync);
}

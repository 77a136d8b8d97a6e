using CooperationLedger.Statements;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Statements;

public static class StatementEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/statements")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<StatementView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/statements/{statement}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string statement, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Statement.Kind, statement);
}

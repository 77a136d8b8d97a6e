using CooperationLedger.Statements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Statements;

public static class DisavowStatementEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/statements/{statement}/disavowals")]
    public static Task<IResult> Post(string ledger, string statement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<DisavowStatement>(http, ledger, statement);
}

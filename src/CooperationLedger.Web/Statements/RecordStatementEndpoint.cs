using CooperationLedger.Statements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Statements;

public static class RecordStatementEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/statements")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordStatement>(http, ledger);
}

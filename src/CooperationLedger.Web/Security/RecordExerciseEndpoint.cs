using CooperationLedger.Security;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class RecordExerciseEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/exercises")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordExercise>(http, ledger);
}

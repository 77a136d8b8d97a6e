using CooperationLedger.Security;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class CancelExerciseEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/exercises/{exercise}/cancellations")]
    public static Task<IResult> Post(string ledger, string exercise, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<CancelExercise>(http, ledger, exercise);
}

using CooperationLedger.Security;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class PostponeExerciseEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/exercises/{exercise}/postponements")]
    public static Task<IResult> Post(string ledger, string exercise, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<PostponeExercise>(http, ledger, exercise);
}

using CooperationLedger.Security;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class PlanExerciseEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/exercises/plans")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<PlanExercise>(http, ledger);
}

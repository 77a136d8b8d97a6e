using CooperationLedger.Security;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class RecordExerciseSeriesEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/exercises/series")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordExerciseSeries>(http, ledger);
}

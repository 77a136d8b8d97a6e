using CooperationLedger.Security;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class ExerciseEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/exercises")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<ExerciseView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/exercises/{exercise}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string exercise, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Exercise.Kind, exercise);
}

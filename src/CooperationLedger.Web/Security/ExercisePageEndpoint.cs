using CooperationLedger.Security;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Security;

public static class ExercisePageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/exercises")]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        Page.Of<ExercisesPage>(http, new { Ledger = ledger, Exercises = await lists.ReadAsync<ExerciseView>(ledger, http.RequestAborted) });

    [WolverineGet("/ledgers/{ledger}/exercises/{exercise}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string exercise, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Exercise.Kind.Name, exercise, reader, async reading =>
        {
            var view = ExerciseView.Of(reading.Chronicle);
            var joined = await reader.JoinSourcesAsync(reading, http.RequestAborted);
            var naming = await reader.NamingAsync(reading, Exercise.Kind, http.RequestAborted);
            return Page.Of<ExercisePage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, joined.Sources),
                Exercise = view,
                Titles = await Titles.ReadAsync(reader, reading, view.Subject?.Series is { } series ? [series] : [], http.RequestAborted),
                joined.Newest,
                OfTheSeries = SecurityOrder.Of(naming.Select(ExerciseView.Of).Where(other => other.Subject?.Series == view.Id)),
            });
        });
}

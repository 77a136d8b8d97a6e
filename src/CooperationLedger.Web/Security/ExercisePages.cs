using CooperationLedger.Security;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Security;

/// <summary>How exercises are read.</summary>
internal static class ExercisePages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<ExerciseView>(Exercise.Kind, GetAsync) with
    {
        ListPage = ListAsync,
        Near = new([Exercise.Kind]),
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists) =>
        Page.Of<ExercisesPage>(http, new { Ledger = ledger, Exercises = await lists.ReadAsync<ExerciseView>(ledger, http.RequestAborted) });

    private static Task<IResult> GetAsync(string ledger, string exercise, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, Exercise.Kind.Name, exercise, reader, reading =>
        {
            var view = ExerciseView.Of(reading.Chronicle);
            var joined = Joined.Sourced(reading);
            var naming = reading.Naming(Exercise.Kind);
            return Page.Of<ExercisePage>(http, new
            {
                Dossier = DossierPage.Of(http, reading, joined.Sources),
                Exercise = view,
                Titles = Titles.Of(reading, view.Subject?.Series is { } series ? [series] : []),
                joined.Newest,
                OfTheSeries = SecurityOrder.Of(naming.Select(ExerciseView.Of).Where(other => other.Subject?.Series == view.Id)),
            });
        });
}

using CooperationLedger.CargoServices;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.CargoServices;

/// <summary>How cargo services are read.</summary>
internal static class CargoServicePages
{
    public static readonly DossierDeclaration Declared = DossierDeclaration.Of<CargoServiceView>(CargoService.Kind, GetAsync) with
    {
        ListPage = ListAsync,
        Json = JsonAsync,
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists) =>
        Page.Of<CargoServicesPage>(http, new
        {
            Ledger = ledger,
            Services = await lists.ReadAsync<CargoServiceView>(ledger, http.RequestAborted),
        });

    private static Task<IResult> GetAsync(
        string ledger, string service, HttpContext http, DossierReader reader, CargoServiceReader services) =>
        Page.OfDossierAsync(http, ledger, CargoService.Kind.Name, service, reader, async reading =>
        {
            var (joined, runs) = await services.JoinAsync(reading, http.RequestAborted);
            return Page.Of<CargoServicePage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, joined.Sources),
                Service = CargoServiceView.Of(reading.Chronicle),
                Runs = runs,
            });
        });

    /// <summary>A service, with its runs as they stood.</summary>
    private static Task<IResult> JsonAsync(
        string ledger, string service, HttpContext http, DossierReader reader, CargoServiceReader services) =>
        reader.AnswerAsync(http, ledger, CargoService.Kind, service, async (reading, ct) => (await services.JoinAsync(reading, ct)).Joined);
}

using CooperationLedger.CargoServices;
using CooperationLedger.CargoTrains;
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
        Near = new([CargoTrain.Kind]),
    };

    private static async Task<IResult> ListAsync(string ledger, HttpContext http, ListReader lists) =>
        Page.Of<CargoServicesPage>(http, new
        {
            Ledger = ledger,
            Services = await lists.ReadAsync<CargoServiceView>(ledger, http.RequestAborted),
        });

    private static Task<IResult> GetAsync(string ledger, string service, HttpContext http, DossierReader reader) =>
        Page.OfDossierAsync(http, ledger, CargoService.Kind.Name, service, reader, reading => Page.Of<CargoServicePage>(http, new
        {
            Dossier = DossierPage.Of(http, reading, reading.SourcesOf(reading.Chronicle)),
            Service = CargoServiceView.Of(reading.Chronicle),
            Runs = CargoServiceReader.Runs(reading),
        }));

    /// <summary>A service, with its runs as they were on the day asked about.</summary>
    private static Task<IResult> JsonAsync(string ledger, string service, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, CargoService.Kind, service, CargoServiceReader.Join);
}

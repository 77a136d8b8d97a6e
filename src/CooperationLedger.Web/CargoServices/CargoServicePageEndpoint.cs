using CooperationLedger.CargoServices;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoServices;

public static class CargoServicePageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/services")]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        Page.Of<CargoServicesPage>(http, new { Ledger = ledger, Services = await lists.ReadAsync<CargoServiceView>(ledger, http.RequestAborted) });

    [WolverineGet("/ledgers/{ledger}/services/{service}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string service, HttpContext http, DossierReader reader, CargoServiceReader services) =>
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
}

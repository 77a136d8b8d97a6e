using CooperationLedger.CargoTrains;
using CooperationLedger.Web.CargoServices;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class CargoTrainPageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/trains")]
    public static async Task<IResult> List(string ledger, HttpContext http, DossierLists lists, TimeProvider clock) =>
        Page.Of<CargoTrainsPage>(http, new
        {
            Ledger = ledger,
            Trains = await lists.ReadAsync<CargoTrainView>(ledger, http.RequestAborted),
            Today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
        });

    [WolverineGet("/ledgers/{ledger}/trains/{train}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string train, HttpContext http, DossierReader reader, CommitmentReader commitments, CargoServiceReader services) =>
        Page.OfDossierAsync(http, ledger, CargoTrain.Kind.Name, train, reader, async reading =>
        {
            var joined = await reader.JoinSourcesAsync(reading, http.RequestAborted);
            var train = CargoTrainView.Of(reading.Chronicle);
            return Page.Of<CargoTrainPage>(http, new
            {
                Dossier = await DossierPage.ReadAsync(http, reader, reading, joined.Sources),
                Train = train,
                RouteOfService = await services.RouteOfAsync(reading, train, http.RequestAborted),
                joined.Newest,
                Commitments = await commitments.OnAsync(reading, http.RequestAborted),
            });
        });
}

using CooperationLedger.CargoTrains;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class CargoTrainEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/trains")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<CargoTrainView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/trains/{train}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string train, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, CargoTrain.Kind, train);
}

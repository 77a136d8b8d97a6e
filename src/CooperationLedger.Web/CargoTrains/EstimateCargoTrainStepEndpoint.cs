using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class EstimateCargoTrainStepEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/{train}/estimates")]
    public static Task<IResult> Post(string ledger, string train, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<EstimateCargoTrainStep>(http, ledger, train);
}

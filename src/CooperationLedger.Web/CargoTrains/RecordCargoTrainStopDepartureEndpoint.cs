using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class RecordCargoTrainStopDepartureEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/{train}/stop-departures")]
    public static Task<IResult> Post(string ledger, string train, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordCargoTrainStopDeparture>(http, ledger, train);
}

using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class RecordCargoTrainDepartureEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/{train}/departures")]
    public static Task<IResult> Post(string ledger, string train, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordCargoTrainDeparture>(http, ledger, train);
}

using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class RecordCargoTrainArrivalEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/{train}/arrivals")]
    public static Task<IResult> Post(string ledger, string train, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordCargoTrainArrival>(http, ledger, train);
}

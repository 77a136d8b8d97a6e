using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class RecordCargoTrainStopEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/{train}/stops")]
    public static Task<IResult> Post(string ledger, string train, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordCargoTrainStop>(http, ledger, train);
}

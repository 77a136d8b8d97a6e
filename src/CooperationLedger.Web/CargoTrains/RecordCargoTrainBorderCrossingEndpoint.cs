using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class RecordCargoTrainBorderCrossingEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/{train}/border-crossings")]
    public static Task<IResult> Post(string ledger, string train, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordCargoTrainBorderCrossing>(http, ledger, train);
}

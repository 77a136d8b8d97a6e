using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class RecordCargoTrainHandOverEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/{train}/hand-overs")]
    public static Task<IResult> Post(string ledger, string train, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordCargoTrainHandOver>(http, ledger, train);
}

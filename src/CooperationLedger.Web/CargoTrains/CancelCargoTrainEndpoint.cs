using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class CancelCargoTrainEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/{train}/cancellations")]
    public static Task<IResult> Post(string ledger, string train, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<CancelCargoTrain>(http, ledger, train);
}

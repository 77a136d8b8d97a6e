using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class RescheduleCargoTrainEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/{train}/reschedulings")]
    public static Task<IResult> Post(string ledger, string train, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RescheduleCargoTrain>(http, ledger, train);
}

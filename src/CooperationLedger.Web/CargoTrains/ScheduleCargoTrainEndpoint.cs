using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class ScheduleCargoTrainEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<ScheduleCargoTrain>(http, ledger);
}

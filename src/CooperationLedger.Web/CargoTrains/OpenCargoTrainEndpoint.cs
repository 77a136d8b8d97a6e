using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class OpenCargoTrainEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/openings")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<OpenCargoTrain>(http, ledger);
}

using CooperationLedger.CargoServices;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoServices;

public static class OpenCargoServiceEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/services")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<OpenCargoService>(http, ledger);
}

using CooperationLedger.CargoServices;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoServices;

public static class AnnounceCargoServiceRouteEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/services/{service}/routes")]
    public static Task<IResult> Post(string ledger, string service, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<AnnounceCargoServiceRoute>(http, ledger, service);
}

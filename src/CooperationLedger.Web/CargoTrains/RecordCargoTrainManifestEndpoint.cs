using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoTrains;

public static class RecordCargoTrainManifestEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/trains/{train}/manifests")]
    public static Task<IResult> Post(string ledger, string train, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordCargoTrainManifest>(http, ledger, train);
}

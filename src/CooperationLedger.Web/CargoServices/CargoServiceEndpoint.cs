using CooperationLedger.CargoServices;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.CargoServices;

public static class CargoServiceEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/services")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<CargoServiceView>(http, ledger);

    /// <summary>A service, with its runs as they stood.</summary>
    [WolverineGet("/api/ledgers/{ledger}/services/{service}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string service, HttpContext http, DossierReader reader, CargoServiceReader services) =>
        reader.AnswerAsync(http, ledger, CargoService.Kind, service, async (reading, ct) => (await services.JoinAsync(reading, ct)).Joined);
}

using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class ObjectToReservationEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/objections")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<ObjectToReservation>(http, ledger, agreement);
}

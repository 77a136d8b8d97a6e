using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class MakeReservationEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/reservations")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<MakeReservation>(http, ledger, agreement);
}

using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class WithdrawReservationEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/reservation-withdrawals")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<WithdrawReservation>(http, ledger, agreement);
}

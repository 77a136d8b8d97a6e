using CooperationLedger.Actors;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Actors;

public static class RecordAppointmentEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/persons/{person}/appointments")]
    public static Task<IResult> Post(string ledger, string person, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordAppointment>(http, ledger, person);
}

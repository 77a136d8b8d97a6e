using CooperationLedger.Actors;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Actors;

public static class RegisterPersonEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/persons")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RegisterPerson>(http, ledger);
}

using CooperationLedger.Actors;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Actors;

public static class RegisterOrganisationEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/organisations")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RegisterOrganisation>(http, ledger);
}

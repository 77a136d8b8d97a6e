using CooperationLedger.Actors;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Actors;

public static class RecordOfficeEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/persons/{person}/offices")]
    public static Task<IResult> Post(string ledger, string person, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordOffice>(http, ledger, person);
}

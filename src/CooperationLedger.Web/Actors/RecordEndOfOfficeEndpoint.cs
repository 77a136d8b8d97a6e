using CooperationLedger.Actors;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Actors;

public static class RecordEndOfOfficeEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/persons/{person}/ends-of-office")]
    public static Task<IResult> Post(string ledger, string person, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordEndOfOffice>(http, ledger, person);
}

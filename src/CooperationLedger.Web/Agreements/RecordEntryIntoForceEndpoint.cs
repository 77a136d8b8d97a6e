using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class RecordEntryIntoForceEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/entries-into-force")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordEntryIntoForce>(http, ledger, agreement);
}

using CooperationLedger.Chronicles;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.History;

public static class RetractEntryEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/entries/{entryId}/retractions")]
    public static Task<IResult> Post(string ledger, string entryId, HttpContext http, CommandDesk desk, RegisterReader register) =>
        Amending.RecordAsync<RetractEntry>(ledger, entryId, http, desk, register);
}

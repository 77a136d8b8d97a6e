using CooperationLedger.Merging;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Merging;

public static class MoveEntryEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/entries/{entryId}/moves")]
    public static Task<IResult> Post(string ledger, string entryId, HttpContext http, CommandDesk desk, RegisterReader register) =>
        Amending.RecordAsync<MoveEntry>(ledger, entryId, http, desk, register);
}

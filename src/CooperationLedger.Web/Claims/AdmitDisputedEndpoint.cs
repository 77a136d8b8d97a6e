using CooperationLedger.Claims;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Claims;

public static class AdmitDisputedEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/entries/{entryId}/admissions")]
    public static Task<IResult> Post(string ledger, string entryId, HttpContext http, CommandDesk desk, RegisterReader register) =>
        Amending.RecordAsync<AdmitDisputed>(ledger, entryId, http, desk, register);
}

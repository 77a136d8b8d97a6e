using CooperationLedger.Claims;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Claims;

public static class RecordAsDisputedEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/{kinds}/{dossier}/disputed-entries")]
    public static Task<IResult> Post(string ledger, string kinds, string dossier, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordAsDisputed>(http, ledger, kinds, dossier);
}

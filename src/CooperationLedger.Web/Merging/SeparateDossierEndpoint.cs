using CooperationLedger.Merging;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Merging;

public static class SeparateDossierEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/{kinds}/{dossier}/separations")]
    public static Task<IResult> Post(string ledger, string kinds, string dossier, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<SeparateDossier>(http, ledger, kinds, dossier);
}

using CooperationLedger.Merging;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Merging;

public static class MergeDossierEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/{kinds}/{dossier}/mergers")]
    public static Task<IResult> Post(string ledger, string kinds, string dossier, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<MergeDossier>(http, ledger, kinds, dossier);
}

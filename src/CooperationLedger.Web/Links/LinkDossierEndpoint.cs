using CooperationLedger.Links;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Links;

public static class LinkDossierEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/{kinds}/{dossier}/links")]
    public static Task<IResult> Post(string ledger, string kinds, string dossier, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<LinkDossier>(http, ledger, kinds, dossier);
}

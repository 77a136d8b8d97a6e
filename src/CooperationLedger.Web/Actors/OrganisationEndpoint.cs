using CooperationLedger.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Actors;

public static class OrganisationEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/organisations")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<OrganisationView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/organisations/{organisation}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string organisation, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Organisation.Kind, organisation);
}

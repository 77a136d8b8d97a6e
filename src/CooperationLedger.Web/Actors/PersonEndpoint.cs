using CooperationLedger.Actors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Actors;

public static class PersonEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/persons")]
    [QueryFields(DossierLists.Fields)]
    public static Task<IResult> List(string ledger, HttpContext http, DossierLists lists) =>
        lists.AnswerAsync<PersonView>(http, ledger);

    [WolverineGet("/api/ledgers/{ledger}/persons/{person}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, string person, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Person.Kind, person);
}

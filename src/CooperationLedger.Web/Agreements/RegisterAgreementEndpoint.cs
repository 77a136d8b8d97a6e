using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class RegisterAgreementEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/registrations")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RegisterAgreement>(http, ledger, agreement);
}

using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class SignAgreementEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/signatures")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<SignAgreement>(http, ledger, agreement);
}

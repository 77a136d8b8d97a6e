using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class AmendAgreementEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/amendments")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<AmendAgreement>(http, ledger, agreement);
}

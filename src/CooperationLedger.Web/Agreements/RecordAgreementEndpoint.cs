using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class RecordAgreementEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements")]
    public static Task<IResult> Post(string ledger, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<RecordAgreement>(http, ledger);
}

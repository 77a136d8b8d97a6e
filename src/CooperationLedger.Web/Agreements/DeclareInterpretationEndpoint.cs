using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Agreements;

public static class DeclareInterpretationEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/agreements/{agreement}/interpretative-declarations")]
    public static Task<IResult> Post(string ledger, string agreement, HttpContext http, CommandDesk desk) =>
        desk.RecordAsync<DeclareInterpretation>(http, ledger, agreement);
}

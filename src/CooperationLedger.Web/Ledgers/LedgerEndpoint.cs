using CooperationLedger.Ledgers;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.Ledgers;

public static class LedgerEndpoint
{
    /// <summary>The ids of all ledgers.</summary>
    [WolverineGet("/api/ledgers")]
    public static async Task<IResult> List(LedgerDirectory directory, CancellationToken ct) =>
        Results.Ok(await directory.AllAsync(ct));

    [WolverineGet("/api/ledgers/{ledger}")]
    [QueryFields(ReadPoint.Fields)]
    public static Task<IResult> Get(string ledger, HttpContext http, DossierReader reader) =>
        reader.AnswerAsync(http, ledger, Ledger.Kind, OpenLedger.DossierOf(ledger));
}

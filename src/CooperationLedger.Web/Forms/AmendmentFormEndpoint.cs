using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Forms;

/// <summary>The forms that correct or retract one entry.</summary>
public static class AmendmentFormEndpoint
{
    [WolverineGet("/ledgers/{ledger}/entries/{entryId}/correction")]
    public static async Task<IResult> GetCorrection(string ledger, string entryId, HttpContext http, FormDesk desk, AmendmentSheets sheets) =>
        await ShowAsync(http, ledger, entryId, desk, await sheets.CorrectionAsync(ledger, entryId, http.RequestAborted));

    [WolverinePost("/ledgers/{ledger}/entries/{entryId}/correction")]
    public static async Task<IResult> PostCorrection(string ledger, string entryId, HttpContext http, FormDesk desk, AmendmentSheets sheets) =>
        await HandleAsync(http, ledger, entryId, desk, await sheets.CorrectionAsync(ledger, entryId, http.RequestAborted));

    [WolverineGet("/ledgers/{ledger}/entries/{entryId}/retraction")]
    public static async Task<IResult> GetRetraction(string ledger, string entryId, HttpContext http, FormDesk desk, AmendmentSheets sheets) =>
        await ShowAsync(http, ledger, entryId, desk, await sheets.RetractionAsync(ledger, entryId, http.RequestAborted));

    [WolverinePost("/ledgers/{ledger}/entries/{entryId}/retraction")]
    public static async Task<IResult> PostRetraction(string ledger, string entryId, HttpContext http, FormDesk desk, AmendmentSheets sheets) =>
        await HandleAsync(http, ledger, entryId, desk, await sheets.RetractionAsync(ledger, entryId, http.RequestAborted));

    private static Task<IResult> ShowAsync(HttpContext http, string ledger, string entryId, FormDesk desk, AmendmentSheet? found) => found switch
    {
        null => Task.FromResult(Page.NotFound(http, ledger, $"entry {entryId}", knownNow: false)),
        { Closed: { } why } => Task.FromResult(Closed(http, ledger, found.Dossier, why)),
        _ => desk.ShowAsync(http, found.Sheet!, found.Values),
    };

    /// <remarks>A form sent a second time is answered as the first time, even though its entry no longer stands.</remarks>
    private static Task<IResult> HandleAsync(HttpContext http, string ledger, string entryId, FormDesk desk, AmendmentSheet? found) => found switch
    {
        null => Task.FromResult(Page.NotFound(http, ledger, $"entry {entryId}", knownNow: false)),
        { Sheet: { } sheet } => desk.HandleAsync(http, sheet),
        _ => Task.FromResult(Closed(http, ledger, found.Dossier, found.Closed!.Value)),
    };

    private static IResult Closed(HttpContext http, string ledger, string dossier, FormClosed why) =>
        Page.Of<FormClosedPage>(http, new { Ledger = ledger, Dossier = dossier, Why = why }, StatusCodes.Status409Conflict);
}

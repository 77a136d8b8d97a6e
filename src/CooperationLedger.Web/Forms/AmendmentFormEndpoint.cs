using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Forms;

/// <summary>The forms about one entry: to correct, retract, doubt or move it, and whatever else is said of entries.</summary>
public static class AmendmentFormEndpoint
{
    [WolverineGet("/ledgers/{ledger}/entries/{entryId}/{form}")]
    public static async Task<IResult> Get(string ledger, string entryId, string form, HttpContext http, FormDesk desk, AmendmentSheets sheets) =>
        await sheets.OfAsync(ledger, entryId, form, http.RequestAborted) switch
        {
            null => NotFound(http, ledger, entryId, form),
            { Closed: { } why, Dossier: var dossier } => Closed(http, ledger, dossier, why),
            { Sheet: { } sheet, Values: var values } => await desk.ShowAsync(http, sheet, values),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <remarks>A form sent a second time is answered as the first time, even though its entry no longer stands.</remarks>
    [WolverinePost("/ledgers/{ledger}/entries/{entryId}/{form}")]
    public static async Task<IResult> Post(string ledger, string entryId, string form, HttpContext http, FormDesk desk, AmendmentSheets sheets) =>
        await sheets.OfAsync(ledger, entryId, form, http.RequestAborted) switch
        {
            null => NotFound(http, ledger, entryId, form),
            { Sheet: { } sheet } => await desk.HandleAsync(http, sheet),
            var closed => Closed(http, ledger, closed.Dossier, closed.Closed!.Value),
        };

    private static IResult NotFound(HttpContext http, string ledger, string entryId, string form) =>
        Page.NotFound(http, ledger, FormCatalogue.OfEntry(form) is null ? $"form {form}" : $"entry {entryId}", knownNow: false);

    private static IResult Closed(HttpContext http, string ledger, string dossier, FormClosed why) =>
        Page.Of<FormClosedPage>(http, new { Ledger = ledger, Dossier = dossier, Why = why }, StatusCodes.Status409Conflict);
}

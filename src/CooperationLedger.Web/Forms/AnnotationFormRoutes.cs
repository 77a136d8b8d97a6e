using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Forms;

/// <summary>The forms about one entry: to correct, retract, doubt or move it, and whatever else is said of entries.</summary>
internal static class AnnotationFormRoutes
{
    public static void MapAnnotationForms(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ledgers/{ledger}/entries/{entryId}/recorded", RecordedAsync);
        routes.MapGet("/ledgers/{ledger}/entries/{entryId}/{form}", GetAsync);
        routes.MapPost("/ledgers/{ledger}/entries/{entryId}/{form}", PostAsync);
    }

    private static async Task<IResult> GetAsync(
        string ledger, string entryId, string form, HttpContext http, FormHandler forms, AnnotationSheets sheets) =>
        await sheets.OfAsync(ledger, entryId, form, http.RequestAborted) switch
        {
            null => NotFound(http, ledger, entryId, form),
            { Closed: { } why, Dossier: var dossier } => Closed(http, ledger, dossier, why),
            { Sheet: { } sheet, Values: var values } => await forms.ShowAsync(http, sheet, values),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <remarks>A form sent a second time is answered as the first time, even though its entry no longer counts.</remarks>
    private static async Task<IResult> PostAsync(
        string ledger, string entryId, string form, HttpContext http, FormHandler forms, AnnotationSheets sheets) =>
        await sheets.OfAsync(ledger, entryId, form, http.RequestAborted) switch
        {
            null => NotFound(http, ledger, entryId, form),
            { Sheet: { } sheet } => await forms.HandleAsync(http, sheet),
            var closed => Closed(http, ledger, closed.Dossier, closed.Closed!.Value),
        };

    private static IResult NotFound(HttpContext http, string ledger, string entryId, string form) =>
        Page.NotFound(http, ledger, FormCatalogue.OfEntry(form) is null ? $"form {form}" : $"entry {entryId}", knownNow: false);

    private static IResult Closed(HttpContext http, string ledger, string dossier, FormClosed why) =>
        Page.Of<FormClosedPage>(http, new { Ledger = ledger, Dossier = dossier, Why = why }, StatusCodes.Status409Conflict);

    /// <summary>What was recorded just now, and what may be recorded next.</summary>
    private static async Task<IResult> RecordedAsync(
        string ledger, string entryId, HttpContext http, RegisterReader register, DossierReader reader, ViewLoader loader)
    {
        if (await register.FindAsync(ledger, entryId, http.RequestAborted) is not { } stored
            || await reader.ReadAsync(ledger, stored.Dossier, ReadPoint.Now, http.RequestAborted) is not { } reading
            || stored is not Entry entry)
        {
            return Page.NotFound(http, ledger, $"entry {entryId}", knownNow: false);
        }

        var named = NamedDossier.In(entry.Event).Select(other => other.Dossier).Where(other => other != entry.Dossier);
        var command = entry.Event is Annotation ? null : EntryCommand.Saying(entry.Event, entry.Dossier);
        return Page.Of<RecordedPage>(http, new
        {
            Ledger = ledger,
            Entry = entry,
            Title = DossierPage.TitleOf(reading.Chronicle),
            Form = command is null ? null : FormCatalogue.For(command.GetType()).Declared,
            Others = await loader.TitlesAsync(ledger, named, http.RequestAborted),
            Following = FollowingForms.Of(reading.Chronicle, ledger),
        });
    }
}

using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Forms;

/// <summary>The forms that record something new.</summary>
internal static class FormRoutes
{
    public static void MapForms(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ledgers/{ledger}/forms", List);
        routes.MapGet("/ledgers/{ledger}/forms/{form}", GetAsync).WithMetadata(QueryFields.Of("dossier"));
        routes.MapPost("/ledgers/{ledger}/forms/{form}", PostAsync);
    }

    private static IResult List(string ledger, HttpContext http) =>
        Page.Of<FormsPage>(http, new { Ledger = ledger });

    private static async Task<IResult> GetAsync(string ledger, string form, HttpContext http, FormHandler forms, DossierReader reader)
    {
        if (FormCatalogue.Find(form) is not { } found)
        {
            return Page.NotFound(http, ledger, $"form {form}", knownNow: false);
        }

        var sheet = FormSheet.Of(ledger, found);
        if (http.Request.Query["dossier"].ToString() is not { Length: > 0 } dossier)
        {
            return await forms.ShowAsync(http, sheet, FormValues.None);
        }

        var kind = EventCatalogue.KindOf(found.Command) ?? EventCatalogue.KindOf(dossier);
        if (kind is null || DossierId.Complaint(dossier, kind.Name) is not null
            || await reader.FollowAsync(ledger, dossier, ReadPoint.Now, http.RequestAborted) is not { } reading)
        {
            return Page.NotFound(http, ledger, dossier, knownNow: false);
        }

        return reading.Chronicle.Withdrawn
            ? Page.Of<FormClosedPage>(
                http, new { Ledger = ledger, Dossier = dossier, Why = FormClosed.Withdrawn }, StatusCodes.Status409Conflict)
            : await forms.ShowAsync(http, sheet, FormValues.None.With("/dossier", reading.Chronicle.Dossier));
    }

    private static async Task<IResult> PostAsync(string ledger, string form, HttpContext http, FormHandler forms) =>
        FormCatalogue.Find(form) is { } found
            ? await forms.HandleAsync(http, FormSheet.Of(ledger, found))
            : Page.NotFound(http, ledger, $"form {form}", knownNow: false);
}

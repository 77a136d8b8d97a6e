using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Forms;

/// <summary>The forms that record something new.</summary>
public static class FormEndpoint
{
    [WolverineGet("/ledgers/{ledger}/forms")]
    public static IResult List(string ledger, HttpContext http) =>
        Page.Of<FormsPage>(http, new { Ledger = ledger });

    [WolverineGet("/ledgers/{ledger}/forms/{form}")]
    [QueryFields("dossier")]
    public static async Task<IResult> Get(string ledger, string form, HttpContext http, FormDesk desk, DossierReader reader)
    {
        if (FormCatalogue.Find(form) is not { } found)
        {
            return Page.NotFound(http, ledger, $"form {form}", knownNow: false);
        }

        var sheet = FormSheet.Of(ledger, found);
        if (http.Request.Query["dossier"].ToString() is not { Length: > 0 } dossier)
        {
            return await desk.ShowAsync(http, sheet, FormValues.None);
        }

        var kind = EventCatalogue.KindOf(found.Command) ?? EventCatalogue.KindOf(dossier);
        if (kind is null || DossierId.Complaint(dossier, kind.Name) is not null
            || await reader.FollowAsync(ledger, dossier, ReadPoint.Now, http.RequestAborted) is not { } reading)
        {
            return Page.NotFound(http, ledger, dossier, knownNow: false);
        }

        return reading.Chronicle.Withdrawn
            ? Page.Of<FormClosedPage>(http, new { Ledger = ledger, Dossier = dossier, Why = FormClosed.Withdrawn }, StatusCodes.Status409Conflict)
            : await desk.ShowAsync(http, sheet, FormValues.None.With("/dossier", reading.Chronicle.Dossier));
    }

    [WolverinePost("/ledgers/{ledger}/forms/{form}")]
    public static async Task<IResult> Post(string ledger, string form, HttpContext http, FormDesk desk) =>
        FormCatalogue.Find(form) is { } found
            ? await desk.HandleAsync(http, FormSheet.Of(ledger, found))
            : Page.NotFound(http, ledger, $"form {form}", knownNow: false);
}

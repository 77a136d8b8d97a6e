using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.Forms;

public static class RecordedPageEndpoint
{
    [WolverineGet("/ledgers/{ledger}/entries/{entryId}/recorded")]
    public static async Task<IResult> Get(string ledger, string entryId, HttpContext http, RegisterReader register, DossierReader reader, EntryCommand commands)
    {
        if (await register.FindAsync(ledger, entryId, http.RequestAborted) is not { } entry
            || await reader.ReadAsync(ledger, entry.Dossier, ReadPoint.Now, http.RequestAborted) is not { } reading)
        {
            return Page.NotFound(http, ledger, $"entry {entryId}", knownNow: false);
        }

        var command = entry.Event is Annotation ? null : await commands.FindAsync(ledger, entry.Dossier, entry.Event, http.RequestAborted);
        return Page.Of<RecordedPage>(http, new
        {
            Ledger = ledger,
            Entry = entry,
            Title = DossierPage.TitleOf(reading.Chronicle),
            Form = command is null ? null : FormCatalogue.For(command.GetType()).Wording,
        });
    }
}

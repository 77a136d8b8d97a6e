using CooperationLedger.Chronicles;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using Wolverine.Http;

namespace CooperationLedger.Web.History;

/// <summary>The register as people read it, a page at a time.</summary>
public static class RegisterPageEndpoint
{
    private const int EntriesOnAPage = 50;

    [WolverineGet("/ledgers/{ledger}/register")]
    [QueryFields("after")]
    public static async Task<IResult> Get(string ledger, HttpContext http, RegisterReader register)
    {
        var typed = http.Request.Query["after"].ToString();
        var readable = typed.Length == 0 || (long.TryParse(typed, out var number) && number >= 0);
        var after = readable && typed.Length > 0 ? long.Parse(typed) : 0;
        IReadOnlyList<Entry> entries = readable ? await register.PageAsync(ledger, after, EntriesOnAPage + 1, http.RequestAborted) : [];
        return Page.Of<RegisterPage>(
            http,
            new
            {
                Ledger = ledger,
                After = after,
                Entries = (IReadOnlyList<Entry>)[.. entries.Take(EntriesOnAPage)],
                HasMore = entries.Count > EntriesOnAPage,
                Unreadable = readable ? null : typed,
            },
            readable ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    /// <summary>The permanent link of an entry: its dossier, as it was known when the entry was recorded.</summary>
    [WolverineGet("/ledgers/{ledger}/entries/{entryId}")]
    public static async Task<IResult> GetEntry(string ledger, string entryId, HttpContext http, RegisterReader register) =>
        await register.FindAsync(ledger, entryId, http.RequestAborted) is { } entry
            ? Results.Redirect(EventCatalogue.KindOf(entry.Dossier) == CooperationLedger.Ledgers.Ledger.Kind
                ? $"{Address.Ledger(ledger)}/register?after={entry.Sequence - 1}#{Address.Anchor(entry.Id)}"
                : $"{Address.Dossier(ledger, entry.Dossier)}?knownAt=entry:{entry.Id}#{Address.Anchor(entry.Id)}")
            : Page.NotFound(http, ledger, $"entry {entryId}", knownNow: false);
}

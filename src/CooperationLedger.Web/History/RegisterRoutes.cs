using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.History;

/// <summary>The register of all entries, and each of them by its permanent link, for programs and people.</summary>
internal static class RegisterRoutes
{
    private const int EntriesOnAPage = 50;

    public static void MapRegister(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/ledgers/{ledger}/register", GetAsync).WithName("GetRegister");
        routes.MapGet("/api/ledgers/{ledger}/entries/{entryId}", GetEntryAsync).WithName("GetEntry");
        routes.MapGet("/ledgers/{ledger}/register", GetPageAsync).WithMetadata(QueryFields.Of("after"));
        routes.MapGet("/ledgers/{ledger}/entries/{entryId}", GetEntryPageAsync);
    }

    /// <remarks>As JSON Lines: one entry a line with its envelope, in the order of recording.</remarks>
    private static async Task GetAsync(string ledger, HttpContext http, RegisterReader register)
    {
        http.Response.ContentType = "application/jsonl; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await foreach (var entry in register.AllAsync(ledger, http.RequestAborted))
        {
            await JsonSerializer.SerializeAsync(http.Response.Body, EntryText.Of(ledger, entry), LedgerJson.Options, http.RequestAborted);
            await http.Response.WriteAsync("\n", http.RequestAborted);
        }
    }

    private static async Task<IResult> GetEntryAsync(string ledger, string entryId, RegisterReader register, CancellationToken ct) =>
        await register.FindAsync(ledger, entryId, ct) is { } entry
            ? Results.Ok(EntryText.Of(ledger, entry))
            : Problems.NoSuchEntry(ledger, entryId);

    /// <remarks>As people read it, a page at a time.</remarks>
    private static async Task<IResult> GetPageAsync(string ledger, HttpContext http, RegisterReader register)
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

    /// <remarks>Its dossier, as it was known when the entry was recorded.</remarks>
    private static async Task<IResult> GetEntryPageAsync(string ledger, string entryId, HttpContext http, RegisterReader register) =>
        await register.FindAsync(ledger, entryId, http.RequestAborted) is { } entry
            ? Results.Redirect(EventCatalogue.KindOf(entry.Dossier) == CooperationLedger.Ledgers.Ledger.Kind
                ? $"{Address.Ledger(ledger)}/register?after={entry.Sequence - 1}#{Address.Anchor(entry.Id)}"
                : $"{Address.Dossier(ledger, entry.Dossier)}?knownAt=entry:{entry.Id}#{Address.Anchor(entry.Id)}")
            : Page.NotFound(http, ledger, $"entry {entryId}", knownNow: false);
}

using System.Globalization;
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
        routes.MapGet("/api/ledgers/{ledger}/register", GetAsync).WithName("GetRegister").WithMetadata(QueryFields.Of("beyond"));
        routes.MapGet("/api/ledgers/{ledger}/entries/{entryId}", GetEntryAsync).WithName("GetEntry");
        routes.MapGet("/ledgers/{ledger}/register", GetPageAsync).WithMetadata(QueryFields.Of("after"));
        routes.MapGet("/ledgers/{ledger}/entries/{entryId}", GetEntryPageAsync);
    }

    /// <remarks>
    /// As JSON Lines: one entry a line with its envelope, in the order of recording; and a last line that says how many there are and how
    /// far they are complete. Without it the answer was cut off.
    /// </remarks>
    private static async Task<IResult> GetAsync(string ledger, HttpContext http, RegisterReader register)
    {
        var typed = http.Request.Query["beyond"].ToString();
        if (!long.TryParse(typed.Length == 0 ? "0" : typed, NumberStyles.None, CultureInfo.InvariantCulture, out var beyond))
        {
            return Problems.Malformed(
                [new("wrong-beyond", $"'{Refusal.Shortened(typed)}' is not a sequence: a whole number from 0.", "?beyond")]);
        }

        return Results.Stream(body => WriteAsync(body, ledger, beyond, register, http.RequestAborted), "application/jsonl; charset=utf-8");
    }

    private static async Task WriteAsync(Stream body, string ledger, long beyond, RegisterReader register, CancellationToken ct)
    {
        var (through, count, unreadable) = (await register.CompleteThroughAsync(ct), 0, 0);
        await foreach (var entry in register.AllAsync(ledger, beyond, through, ct))
        {
            await WriteLineAsync(body, EntryText.Of(ledger, entry), ct);
            count++;
            unreadable += entry is UnreadableEntry ? 1 : 0;
        }

        await WriteLineAsync(body, new RegisterEnd(count, unreadable, through), ct);
    }

    private static async Task WriteLineAsync<TLine>(Stream body, TLine line, CancellationToken ct)
    {
        await JsonSerializer.SerializeAsync(body, line, LedgerJson.Options, ct);
        await body.WriteAsync("\n"u8.ToArray(), ct);
    }

    private static async Task<IResult> GetEntryAsync(string ledger, string entryId, RegisterReader register, CancellationToken ct) =>
        await register.FindAsync(ledger, entryId, ct) is { } entry
            ? Results.Ok(EntryText.Of(ledger, entry))
            : Problems.NoSuchEntry(ledger, entryId);

    /// <remarks>As people read it, a page at a time.</remarks>
    private static async Task<IResult> GetPageAsync(string ledger, HttpContext http, RegisterReader register)
    {
        var typed = http.Request.Query["after"].ToString();
        var readable = long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var after) || typed.Length == 0;
        IReadOnlyList<StoredEntry> entries = readable
            ? await register.PageAsync(
                ledger, after, await register.CompleteThroughAsync(http.RequestAborted), EntriesOnAPage + 1, http.RequestAborted)
            : [];
        return Page.Of<RegisterPage>(
            http,
            new
            {
                Ledger = ledger,
                After = after,
                Entries = (IReadOnlyList<StoredEntry>)[.. entries.Take(EntriesOnAPage)],
                HasMore = entries.Count > EntriesOnAPage,
                Typed = readable ? null : typed,
            },
            readable ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    /// <remarks>Its dossier, as it was known when the entry was recorded; where that cannot be read, the entry in the register.</remarks>
    private static async Task<IResult> GetEntryPageAsync(string ledger, string entryId, HttpContext http, RegisterReader register) =>
        await register.FindAsync(ledger, entryId, http.RequestAborted) switch
        {
            null => Page.NotFound(http, ledger, $"entry {entryId}", knownNow: false),
            UnreadableEntry entry => Results.Redirect(Address.InRegister(ledger, entry)),
            var entry when EventCatalogue.KindOf(entry.Dossier) == CooperationLedger.Ledgers.Ledger.Kind =>
                Results.Redirect(Address.InRegister(ledger, entry)),
            var entry => Results.Redirect(
                $"{Address.Dossier(ledger, entry.Dossier)}?knownAt=entry:{entry.Id}#{Address.Anchor(entry.Id)}"),
        };
}

/// <summary>The last line of a register.</summary>
/// <param name="Entries">How many entries come before it.</param>
/// <param name="Unreadable">How many of them this version of the program cannot read: each is marked with a member of this name.</param>
/// <param name="CompleteThrough">No entry up to this sequence will be added.</param>
public sealed record RegisterEnd(int Entries, int Unreadable, long CompleteThrough);

using System.Text.Json;
using CooperationLedger.Json;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.History;

/// <summary>The register itself, as JSON Lines: one entry a line with its envelope, in the order of recording.</summary>
public static class RegisterEndpoint
{
    [WolverineGet("/api/ledgers/{ledger}/register")]
    public static async Task Get(string ledger, HttpContext http, RegisterReader register)
    {
        http.Response.ContentType = "application/jsonl; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await foreach (var entry in register.AllAsync(ledger, http.RequestAborted))
        {
            await JsonSerializer.SerializeAsync(http.Response.Body, EntryText.Of(ledger, entry), LedgerJson.Options, http.RequestAborted);
            await http.Response.WriteAsync("\n", http.RequestAborted);
        }
    }

    [WolverineGet("/api/ledgers/{ledger}/entries/{entryId}")]
    public static async Task<IResult> GetEntry(string ledger, string entryId, RegisterReader register, CancellationToken ct) =>
        await register.FindAsync(ledger, entryId, ct) is { } entry
            ? Results.Ok(EntryText.Of(ledger, entry))
            : Problems.NoSuchEntry(ledger, entryId);
}

using CooperationLedger.Chronicles;
using CooperationLedger.Web.Http;
using Wolverine.Http;

namespace CooperationLedger.Web.History;

public static class CorrectEntryEndpoint
{
    [WolverinePost("/api/ledgers/{ledger}/entries/{entryId}/corrections")]
    public static Task<IResult> Post(string ledger, string entryId, HttpContext http, CommandDesk desk, RegisterReader register) =>
        Amending.RecordAsync<CorrectEntry>(ledger, entryId, http, desk, register);
}

/// <summary>What corrections and retractions have in common: the address names an entry, and the entry its dossier.</summary>
internal static class Amending
{
    public static async Task<IResult> RecordAsync<TCommand>(
        string ledger, string entryId, HttpContext http, CommandDesk desk, RegisterReader register)
        where TCommand : Command =>
        await register.FindAsync(ledger, entryId, http.RequestAborted) is { } entry
            ? await desk.RecordAsync<TCommand>(http, ledger, entry.Dossier, ("entry", entry.Id.ToString()))
            : Problems.NoSuchEntry(ledger, entryId);
}

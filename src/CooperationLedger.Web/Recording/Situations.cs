using CooperationLedger.Chronicles;
using CooperationLedger.Merging;
using Marten;

namespace CooperationLedger.Web.Recording;

/// <summary>Loads all that a decision looks at: in one round trip, but for the few commands and dossiers that reach further.</summary>
internal static class Situations
{
    /// <returns>The command too: one that says something new of a dossier found to be another is recorded in that one.</returns>
    public static async Task<(Command Command, Situation Situation, Receipt? Receipt)> LoadAsync(
        IQuerySession session, RecordRequest request, Command command, DateOnly latestToday, CancellationToken ct)
    {
        string[] named =
        [
            command.Dossier!, .. command.AlsoWrites, .. command.References.Select(reference => reference.Dossier),
            .. command.ReachesCiting is { } source ? await session.DossiersCitingAsync(source, ct) : [],
        ];
        var batch = session.CreateBatchQuery();
        var loading = batch.FetchRegisters(named);
        var receipt = request.Key is { } key ? batch.Load<Receipt>(key) : null;
        await batch.Execute(ct);

        var registers = await session.TogetherAsync(await GoingOnAsync(session, await loading, ct), ceiling: null, ct);
        var answered = receipt is null ? null : await receipt;
        return answered is null && FoundToBe(command, registers) is { } other
            ? await LoadAsync(session, request, command with { Dossier = other }, latestToday, ct)
            : (command, new(request.Ledger, command.Dossier!, latestToday, registers), answered);
    }

    /// <summary>With the dossiers that any of them was found to be: a round trip only where there are any.</summary>
    private static async Task<IReadOnlyDictionary<string, Register>> GoingOnAsync(IQuerySession session, IReadOnlyDictionary<string, Register> registers, CancellationToken ct)
    {
        var read = registers;
        while (read.Values.Select(register => register.FoundToBe).OfType<string>().Where(dossier => !read.ContainsKey(dossier)).Distinct().ToList() is { Count: > 0 } others)
        {
            var batch = session.CreateBatchQuery();
            var more = batch.FetchRegisters(others);
            await batch.Execute(ct);
            read = read.Concat(await more).ToDictionary();
        }

        return read;
    }

    private static string? FoundToBe(Command command, IReadOnlyDictionary<string, Register> registers) =>
        command.SaysSomethingNew && registers[command.Dossier!] is var register && register.Entries.Any(entry => entry.Event is DossierMerged)
            ? Chronicle.Of(register).MergedInto
            : null;
}

using CooperationLedger.Benchmarks.StockMarten;

namespace CooperationLedger.Benchmarks;

/// <summary>The servers that the ledger is compared with, each in a database of its own and with its copies.</summary>
internal static class Candidates
{
    /// <param name="lists">It keeps rows for lists as well.</param>
    public static async Task<CandidateLoad> HandwrittenAsync(
        Ground ground, string database, int copies, bool lists = false, bool again = false)
    {
        var connection = await ground.CreateDatabaseAsync(database);
        var load = new CandidateLoad(await ground.StartHandwrittenAsync(connection, lists ? "lists" : "entry"), copies, again);
        await load.PrepareAsync();
        await CopiedDossiers.CopyInHandwrittenAsync(connection, copies, lists);
        return load;
    }

    public static async Task<CandidateLoad> StockMartenAsync(Ground ground, int copies)
    {
        var connection = await ground.CreateDatabaseAsync("marten");
        await using (var first = await ground.StartStockMartenAsync(connection))
        {
            await new CandidateLoad(first, copies).PrepareAsync();
        }

        await CopiedDossiers.CopyInMartenAsync(connection, StockMartenServer.Schema, copies);
        return new(await ground.StartStockMartenAsync(connection), copies);
    }

    /// <returns>Null, with a sentence on the screen, where it cannot be had.</returns>
    public static async Task<CandidateLoad?> EmmettAsync(Ground ground, int copies)
    {
        if (await Emmett.InstallAsync(ground.PathOf("emmett")) is not { } emmett)
        {
            return null;
        }

        var connection = await ground.CreateDatabaseAsync("emmett");
        var load = new CandidateLoad(await ground.StartEmmettAsync(emmett, connection), copies);
        await load.PrepareAsync();
        await CopiedDossiers.CopyInEmmettAsync(connection, copies);
        return load;
    }
}

namespace CooperationLedger.Benchmarks;

/// <summary>What the ledger answers to readers, against the stored JSON written out as it is.</summary>
internal static class ListsUnderLoad
{
    private const int Copies = 2_000;
    private static readonly int[] Lengths = [50, 500];
    private static readonly int[] Connections = [1, 8];

    public static async Task MeasureAsync()
    {
        await using var ground = await Ground.MakeAsync();
        var ledger = await LedgerLoad.MakeAsync(ground, Copies);
        var events = await Candidates.HandwrittenAsync(ground, "entry", Copies);
        var lists = await ground.StartHandwrittenAsync(ground.LedgerConnection, "ledger");
        await CompareAsync("dossier folded, and its events raw", ledger.Server, ledger.DossierPath, events.Server, events.DossierPath);

        var recorded = 0;
        foreach (var length in Lengths)
        {
            while (recorded < length)
            {
                await ledger.RecordAgreementAsync(++recorded);
            }

            await ledger.SettleAsync();
            await CompareAsync(
                $"list of {length} stored documents", ledger.Server, _ => "/api/ledgers/PK-RU/agreements", lists, _ => "/agreements");
        }
    }

    private static async Task CompareAsync(
        string what, ServerUnderLoad ledger, Func<int, string> ours, ServerUnderLoad raw, Func<int, string> theirs)
    {
        var (our, their) = (await ledger.Client.GetByteArrayAsync(ours(1)), await raw.Client.GetByteArrayAsync(theirs(1)));
        Console.WriteLine($"{what,-36} bytes: ledger {our.Length:N0}, raw {their.Length:N0}");
        foreach (var connections in Connections)
        {
            await Pace.CompareAsync(
                what, connections,
                Side.Of("ledger", ledger, number => ledger.Client.GetByteArrayAsync(ours(number))),
                Side.Of("raw", raw, number => raw.Client.GetByteArrayAsync(theirs(number))));
        }
    }
}

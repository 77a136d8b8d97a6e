namespace CooperationLedger.Benchmarks;

/// <summary>What a ledger of a thousand entries does, and one of a million.</summary>
internal static class Growth
{
    private const int Connections = 8;

    /// <summary>The ledger of so many entries also takes as many appends, to see what that leaves in the memory of its server.</summary>
    private const int OfMemory = 100_000;

    /// <summary>A larger one would take longer than all the rest.</summary>
    private const int LargestRebuild = 100_000;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    public static async Task MeasureAsync()
    {
        Console.WriteLine($"""
            at {Connections} connections; ratios to hand-written servers; where dossiers are few, they are appended to again and again;
            bytes per entry: events and streams, hand-written, with views and receipts, hand-written
               entries   append/s ratio     read/s ratio   timeline/s   rebuild s   bytes
            """);
        foreach (var entries in Sizes)
        {
            await using var ground = await Ground.MakeAsync();
            await MeasureAsync(ground, entries);
        }
    }

    private static async Task MeasureAsync(Ground ground, int entries)
    {
        var copies = entries / CopiedDossiers.EntriesEach;
        var connection = ground.LedgerConnection;
        await LedgerLoad.CopyAsync(ground, copies);
        if (entries <= LargestRebuild)
        {
            await Rebuild.ForgetViewsAsync(connection);
        }

        var handwritten = await Candidates.HandwrittenAsync(ground, "lists", copies, lists: true, again: true);
        await ground.SettleAsync();
        var ledger = new LedgerLoad(await ground.StartLedgerAsync(), connection, copies, again: true);
        var (rebuild, _) = await CopiedDossiers.InListsAsync(connection);
        var bytes = await BytesAsync(ground, entries);
        await ground.SettleAsync();

        var reads = await OnceAsync(Of("ledger", ledger, ledger.ReadAsync), Of("hand-written", handwritten, handwritten.ReadAsync));
        var page = await OnceAsync(Of("ledger", ledger, _ => ledger.Server.Client.GetByteArrayAsync("/api/ledgers/PK-RU/timeline")));
        var appends = await OnceAsync(Of("ledger", ledger, ledger.AppendAsync), Of("hand-written", handwritten, handwritten.AppendAsync));
        var seconds = entries <= LargestRebuild ? $"{rebuild.TotalSeconds:N1}" : "left out";
        Console.WriteLine($"{entries,10:N0} {Ratio(appends)} {Ratio(reads)} {page[0].PerSecond,12:N0} {seconds,11}   {bytes}");
        if (entries == OfMemory)
        {
            await MeasureMemoryAsync(ledger);
        }
    }

    private static Side Of(string name, Load load, Func<int, Task> work) => Side.Of(name, load.Server, work);

    private static Task<IReadOnlyList<Speed>> OnceAsync(params IReadOnlyList<Side> sides) =>
        Pace.MeasureAsync(Connections, rounds: 1, sides);

    private static string Ratio(IReadOnlyList<Speed> speeds) =>
        $"{speeds[0].PerSecond,10:N0} {speeds[0].PerSecond / speeds[1].PerSecond,5:0.00}";

    private static async Task<string> BytesAsync(Ground ground, int entries)
    {
        async Task<long> SizeAsync(string connection, string which) => await Ground.AskAsync<long>(connection, $"""
            select sum(pg_total_relation_size(format('%I.%I', schemaname, tablename)::regclass))::bigint from pg_tables where {which}
            """) / entries;

        var (own, raw) = (ground.LedgerConnection, ground.ConnectionTo("lists"));
        long[] sizes =
        [
            await SizeAsync(own, "tablename in ('mt_events', 'mt_streams')"), await SizeAsync(raw, "tablename in ('events', 'streams')"),
            await SizeAsync(own, "schemaname = 'ledger'"), await SizeAsync(raw, "schemaname = 'public'"),
        ];
        return string.Join(", ", sizes);
    }

    private static async Task MeasureMemoryAsync(LedgerLoad ledger)
    {
        var before = ledger.Server.ResidentMegabytes;
        var connections = new ParallelOptions { MaxDegreeOfParallelism = 32 };
        await Parallel.ForAsync(0, OfMemory, connections, async (number, _) => await ledger.AppendAsync(-1 - number));
        var after = ledger.Server.ResidentMegabytes;
        Console.WriteLine($"{"",10} resident memory of the ledger: {before:N0} MB, after {OfMemory:N0} appends {after:N0} MB");
    }
}

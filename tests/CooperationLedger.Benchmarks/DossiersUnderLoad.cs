namespace CooperationLedger.Benchmarks;

/// <summary>Opening, appending to and reading dossiers, against servers that write the same rows and nothing else, and against PostgreSQL alone.</summary>
internal static class DossiersUnderLoad
{
    /// <summary>More than the fastest side appends to in all its rounds.</summary>
    private const int Copies = 250_000;

    public static async Task MeasureAsync()
    {
        await using var ground = await Ground.MakeAsync();
        var ledger = await LedgerLoad.MakeAsync(ground, Copies);
        var entry = await HandwrittenLoad.MakeAsync(ground, "entry", Copies);
        var lists = await HandwrittenLoad.MakeAsync(ground, "lists", Copies, lists: true);
        var pgbench = await MakePgbenchAsync(ground);
        await ground.SettleAsync();
        foreach (var load in new Load[] { ledger, entry, lists })
        {
            await WarmUpAsync(load);
        }

        foreach (var connections in new[] { 1, 8, 32 })
        {
            Task CompareAsync(string what, Func<Load, int, Task> work, Side? bench) => Pace.CompareAsync(
                what, connections,
                Of("ledger", ledger, work),
                [Of("entry", entry, work), Of("entry and lists", lists, work), .. bench is null ? Array.Empty<Side>() : [bench]]);

            await CompareAsync("open a dossier", (load, number) => load.OpenAsync(number), pgbench?.Open);
            await CompareAsync("append to a dossier of five entries", (load, number) => load.AppendAsync(number), pgbench?.Append);
            await CompareAsync("read a dossier of five entries", (load, number) => load.ReadAsync(number), pgbench?.Read);
        }

        Console.WriteLine($"resident at the end: ledger {ledger.Server.ResidentMegabytes:N0} MB, hand-written {lists.Server.ResidentMegabytes:N0} MB");
    }

    /// <summary>A server compiles what is used most once more while it runs, and takes half a minute for it.</summary>
    private static async Task WarmUpAsync(Load load)
    {
        foreach (var work in new Func<Load, int, Task>[] { (some, number) => some.OpenAsync(number), (some, number) => some.AppendAsync(number), (some, number) => some.ReadAsync(number) })
        {
            await Of("warm-up", load, work).RunAsync(8, TimeSpan.FromSeconds(12));
        }
    }

    private static Side Of(string name, Load load, Func<Load, int, Task> work) => Side.Of(name, load.Server, number => work(load, number));

    private static async Task<Pgbench?> MakePgbenchAsync(Ground ground)
    {
        if (ground.FindPgbench() is not { } program)
        {
            Console.WriteLine("pgbench is not here: left out");
            return null;
        }

        const string database = "pgbench";
        await (await HandwrittenLoad.MakeAsync(ground, database, Copies)).Server.DisposeAsync();
        return new(program, ground.ConnectionTo(database), ground.PathOf, Copies);
    }
}

namespace CooperationLedger.Benchmarks;

/// <summary>
/// Opening, appending to and reading dossiers of five entries, against servers that write the same rows and nothing else, against those
/// that a user would pick instead, and against PostgreSQL alone. What is written counts once lists show it.
/// </summary>
internal static class DossiersUnderLoad
{
    private const string Entry = "entry";
    private const string EntryAndLists = "entry and lists";
    private static readonly int[] Connections = [1, 8, 32];
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    /// <summary>A server compiles what is used most once more while it runs, and takes half a minute for it.</summary>
    private static readonly TimeSpan Compiling = Pace.Round * 4;

    /// <summary>More than the fastest side appends to in all its rounds.</summary>
    private static readonly int Copies =
        (int)(5_000 * (Compiling + (Connections.Length * (Pace.WarmUp + (Pace.Rounds * Pace.Round)))).TotalSeconds);

    private static readonly (string Name, Func<Load, int, Task> Do, bool Writes, Func<Pgbench, Side> Pgbench)[] Works =
    [
        ("open a dossier", (load, number) => load.OpenAsync(number), true, pgbench => pgbench.Open),
        ("append to a dossier of five entries", (load, number) => load.AppendAsync(number), true, pgbench => pgbench.Append),
        ("read a dossier of five entries", (load, number) => load.ReadAsync(number), false, pgbench => pgbench.Read),
    ];

    public static async Task MeasureAsync()
    {
        await using var ground = await Ground.MakeAsync();
        var loads = await MakeLoadsAsync(ground);
        var pgbench = await MakePgbenchAsync(ground);
        await ground.SettleAsync();
        await Task.Delay(Rest);
        var atRest = loads.Select(load => load.Load.Server.ResidentMegabytes).ToList();
        foreach (var (name, load) in loads)
        {
            foreach (var work in Works)
            {
                await Of(name, load, work.Do, work.Writes).Run(8, Compiling);
            }
        }

        var table = new SpeedTable(Connections, [Entry, EntryAndLists]);
        foreach (var connections in Connections)
        {
            foreach (var work in Works)
            {
                List<Side> sides = [.. loads.Select(load => Of(load.Name, load.Load, work.Do, work.Writes))];
                if (pgbench is not null)
                {
                    sides.Add(work.Pgbench(pgbench));
                }

                var speeds = await Pace.MeasureAsync(connections, Pace.Rounds, sides);
                table.Add(work.Name, sides, speeds);
                var words = sides.Zip(speeds).Select(side => $"{side.First.Name} {side.Second.PerSecond:N0}/s");
                Console.WriteLine($"{work.Name}, {connections} connections: {string.Join(", ", words)}");
            }
        }

        table.Print();
        Console.WriteLine("\nResident memory:\n");
        SpeedTable.PrintHeading(["server", "MB at rest", "MB at the end"]);
        foreach (var ((name, load), rest) in loads.Zip(atRest))
        {
            SpeedTable.PrintRow([name, $"{rest:N0}", $"{load.Server.ResidentMegabytes:N0}"]);
        }
    }

    private static async Task<IReadOnlyList<(string Name, Load Load)>> MakeLoadsAsync(Ground ground)
    {
        List<(string Name, Load Load)> loads = [];
        foreach (var build in LedgerBuild.All)
        {
            loads.Add((build.Name, await LedgerLoad.MakeAsync(ground, build, await ground.CreateDatabaseAsync(build), Copies)));
        }

        loads.Add((Entry, await Candidates.HandwrittenAsync(ground, "entry", Copies)));
        loads.Add((EntryAndLists, await Candidates.HandwrittenAsync(ground, "lists", Copies, lists: true)));
        loads.Add(("Marten and Wolverine", await Candidates.StockMartenAsync(ground, Copies)));
        if (await Candidates.EmmettAsync(ground, Copies) is { } emmett)
        {
            loads.Add(("Emmett", emmett));
        }

        return loads;
    }

    private static Side Of(string name, Load load, Func<Load, int, Task> work, bool writes) =>
        Side.Of(name, load.Server, number => work(load, number), writes ? load.SettleAsync : null);

    private static async Task<Pgbench?> MakePgbenchAsync(Ground ground)
    {
        if (ground.FindPgbench() is not { } program)
        {
            Console.WriteLine("pgbench is not here: left out");
            return null;
        }

        const string database = "pgbench";
        await (await Candidates.HandwrittenAsync(ground, database, Copies)).Server.DisposeAsync();
        return new(program, ground.ConnectionTo(database), ground.PathOf, Copies);
    }
}

using CooperationLedger.Benchmarks;

// Servers run as processes of their own on one PostgreSQL with fsync on; rounds are interleaved, so that whatever else
// the machine does hits all of them. What counts are the ratios: the seconds are this machine's.
(string Name, Func<Task> RunAsync)[] modes =
[
    ("dossiers", DossiersUnderLoad.MeasureAsync),
    ("lists", ListsUnderLoad.MeasureAsync),
    ("rebuild", Rebuild.MeasureAsync),
    ("start", Starts.MeasureAsync),
    ("pages", PagesUnderLoad.RunAsync),
    ("growth", Growth.MeasureAsync),
];

switch (args)
{
    case ["handwritten", var address, var connectionString, var what]:
        await HandwrittenServer.RunAsync(address, connectionString, what);
        return;
    case ["hello", var address]:
        await HandwrittenServer.SayHelloAsync(address);
        return;
}

// Growth takes long, and is measured when it is asked for.
var names = args is [] ? [.. modes.Select(mode => mode.Name).Where(name => name != "growth")] : args;
if (names.Except(modes.Select(mode => mode.Name)).ToList() is [var unknown, ..])
{
    Console.Error.WriteLine($"'{unknown}' is none of {string.Join(", ", modes.Select(mode => mode.Name))}.");
    Environment.Exit(2);
}

Console.WriteLine($"ledger under test: {ServerUnderLoad.LedgerFolder}");
foreach (var (name, runAsync) in modes.Where(mode => names.Contains(mode.Name)))
{
    Console.WriteLine($"\n{name}");
    await runAsync();
}

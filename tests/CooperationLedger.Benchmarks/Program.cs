using CooperationLedger.Benchmarks;
using CooperationLedger.Benchmarks.StockMarten;

// Servers run as processes of their own on one PostgreSQL with fsync on; rounds are interleaved, so that whatever else
// the machine does hits all of them. What counts are the ratios: the seconds are this machine's.
(string Name, Func<Task> RunAsync)[] modes =
[
    ("dossiers", DossiersUnderLoad.MeasureAsync),
    ("busy", BusyDossiers.MeasureAsync),
    ("lists", ListsUnderLoad.MeasureAsync),
    ("rebuild", Rebuild.MeasureAsync),
    ("start", Starts.MeasureAsync),
    ("pages", PagesUnderLoad.RunAsync),
    ("growth", Growth.MeasureAsync),
    ("ledgers", LedgersOnOneServer.MeasureAsync),
];

switch (args)
{
    case ["handwritten", var address, var connectionString, var what]:
        await HandwrittenServer.RunAsync(address, connectionString, what);
        return;
    case ["marten", var address, var connectionString]:
        await StockMartenServer.RunAsync(address, connectionString);
        return;
    case ["hello", var address]:
        await HandwrittenServer.SayHelloAsync(address);
        return;
}

// These take long, and are measured when they are asked for.
string[] onDemand = ["growth", "ledgers"];
var names = args is [] ? [.. modes.Select(mode => mode.Name).Except(onDemand)] : args;
var all = modes.Select(mode => mode.Name).ToList();
var complaint = names.Except(all).FirstOrDefault() is { } unknown
    ? $"'{unknown}' is none of {string.Join(", ", all)}."
    : LedgerBuild.Complaint();
if (complaint is not null)
{
    Console.Error.WriteLine(complaint);
    Environment.Exit(2);
}

var builds = string.Join(", ", LedgerBuild.All.Select(build => $"{build.Name} in {build.Folder}"));
Console.WriteLine($"rounds of {Pace.Round.TotalSeconds:0.##} s; under test: {builds}");
foreach (var (name, runAsync) in modes.Where(mode => names.Contains(mode.Name)))
{
    Console.WriteLine($"\n{name}");
    await runAsync();
}

using CooperationLedger.Benchmarks;
using CooperationLedger.Web.Hosting;
using Npgsql;

if (args is ["handwritten", var connectionString, var address])
{
    await HandwrittenServer.RunAsync(connectionString, address);
    return;
}

// Both servers run as processes of their own on one PostgreSQL with fsync on; rounds are interleaved, so that whatever else
// the machine does hits both. What counts are the ratios: the seconds are this machine's.
var folder = Path.Combine(Path.GetTempPath(), $"ledger-benchmarks-{Environment.ProcessId}");
await using (var postgres = await PrivatePostgres.StartAsync(new() { Folder = folder }, CancellationToken.None))
{
    // Both within the private server's connections, with the same share each.
    string Share(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = 20 }.ConnectionString;
    await using var ledger = await ServerUnderLoad.LedgerAsync(Share(postgres.ConnectionString), "http://127.0.0.1:5181");
    await using var handwritten = await ServerUnderLoad.HandwrittenAsync(
        Share(await postgres.CreateDatabaseAsync("handwritten", CancellationToken.None)), "http://127.0.0.1:5182");
    Console.WriteLine($"start of the process to first answer: ledger {ledger.StartedIn.TotalSeconds:N2} s, hand-written {handwritten.StartedIn.TotalSeconds:N2} s");

    if (args is [] or ["pages"])
    {
        var pages = new PagesUnderLoad(ledger, handwritten);
        await pages.PrepareAsync();
        await pages.MeasureAsync();
    }

    if (args is [] or ["dossiers"])
    {
        await DossiersAsync(ledger, handwritten);
    }

    Console.WriteLine($"resident at the end: ledger {ledger.ResidentMegabytes:N0} MB, hand-written {handwritten.ResidentMegabytes:N0} MB");
}

Directory.Delete(folder, recursive: true);

static async Task DossiersAsync(ServerUnderLoad ledger, ServerUnderLoad handwritten)
{
    var comparison = new Comparison(new LedgerLoad(ledger), new HandwrittenLoad(handwritten));
    await comparison.PrepareAsync();
    foreach (var connections in new[] { 1, 8, 32 })
    {
        await comparison.MeasureAsync("open a dossier", connections, (load, i) => load.OpenAsync(i));
        await comparison.MeasureAsync("append to a dossier of five entries", connections, (load, i) => load.AppendAsync(i));
        await comparison.MeasureAsync("read a dossier of five entries", connections, (load, i) => load.ReadAsync(i));
    }
}

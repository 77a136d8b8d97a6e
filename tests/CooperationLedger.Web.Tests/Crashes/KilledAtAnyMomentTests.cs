using System.Diagnostics;
using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>
/// The server and its private PostgreSQL are killed in turns, at random moments and under load, as often as the environment
/// variable <c>Rounds</c> says.
/// </summary>
public sealed class KilledAtAnyMomentTests : IDisposable
{
    private static readonly string[] Promises = [.. Enumerable.Range(0, 23).Select(number => $"commitment-{number}")];

    private readonly TemporaryFolder folder = new();
    private readonly ServerProcess server;
    private bool stopped;

    public KilledAtAnyMomentTests() => server = new(("Postgres__Folder", folder.Path), ("Seeds__Play", "false"));

    public void Dispose()
    {
        server.Dispose();
        if (!stopped)
        {
            // The test failed on the way: why, the server said, and its PostgreSQL is nobody's now.
            TestContext.Current.TestOutputHelper!.WriteLine(server.Said);
            if (File.Exists(folder.In("cluster/postmaster.pid")))
            {
                ServerProcess.Signal("KILL", folder.PostmasterId());
            }
        }

        folder.Dispose();
    }

    [Fact]
    public async Task After_each_kill_what_was_acknowledged_is_there_once_and_every_view_is_a_replay()
    {
        await server.StartAsync();
        var ledger = await new TestLedger(server.NewClient, "PK-RU").OpenAsync();
        foreach (var promise in Promises)
        {
            await ledger.PromiseAsync(promise);
        }

        using var stored = new StoredLedger(ConnectionString());
        var before = (await stored.EntriesAsync(ledger.Id)).Count;
        var load = new Load(ledger, Promises);
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("Rounds"), out var asked) ? asked : 3;
        for (var round = 1; round <= rounds; round++)
        {
            var (killed, back) = await KillUnderLoadAsync(load, round);
            await load.AskAgainAsync();
            var listed = await ledger.CaughtUpAsync(load.LastSequence);
            TestContext.Current.TestOutputHelper!.WriteLine(
                $"round {round}, {killed}: ready after {back.TotalSeconds:N1} s, lists caught up in {listed.TotalSeconds:N1} s, {load.Acknowledged.Count()} entries, {load.Amendments} of them amendments, {load.AskedAgain} times asked again");

            await stored.ShouldHoldExactlyAsync(ledger.Id, load.Acknowledged, before);
            await stored.ViewsShouldBeAReplayAsync(ledger.Id);
        }

        load.Amendments.ShouldBePositive();
        await server.StopAsync();
        stopped = true;
        File.Exists(folder.In("cluster/postmaster.pid")).ShouldBeFalse();
    }

    /// <returns>Who was killed, and how long it took until the server was ready again.</returns>
    private async Task<(string Killed, TimeSpan Back)> KillUnderLoadAsync(Load load, int round)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = load.RunAsync(enough.Token);
        await Task.Delay(Random.Shared.Next(100, 1000), TestContext.Current.CancellationToken);

        var (postgres, program) = (round % 3 != 1, round % 3 != 2);
        if (postgres)
        {
            ServerProcess.Signal("KILL", folder.PostmasterId());
        }

        if (program)
        {
            await server.KillAsync();
        }

        var down = Stopwatch.StartNew();
        // A PostgreSQL that died under a living server is started again by it; a server is started again by whoever started it.
        await (program ? server.StartAsync() : server.AnswersAsync("health/ready"));
        var back = down.Elapsed;
        await enough.CancelAsync();
        await running;
        return (postgres && program ? "both killed" : postgres ? "PostgreSQL killed" : "server killed", back);
    }

    private string ConnectionString() => new NpgsqlConnectionStringBuilder
    {
        Host = folder.In("socket"),
        Port = 5432,
        Username = "ledger",
        Password = File.ReadAllText(folder.In("ledger.password")),
        Database = "ledger",
    }.ConnectionString;
}

using System.Diagnostics;
using CooperationLedger.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>
/// The server and its private PostgreSQL are killed in turns, at random moments and under load, as often as the environment variable
/// <c>Rounds</c> says; where <c>Faults</c> is <c>all</c>, the server is also frozen for a while, and the disk is full.
/// </summary>
public sealed class KilledAtAnyMomentTests : IDisposable
{
    private const int DiskMebibytes = 3000;

    private static readonly string[] Promises = [.. Enumerable.Range(0, 23).Select(number => $"commitment-{number}")];

    private readonly TemporaryFolder onAnyDisk = new();
    private readonly SmallDisk? disk;
    private readonly ServerProcess server;
    private bool stopped;

    public KilledAtAnyMomentTests()
    {
        disk = SmallDisk.IsPossible && Rounds.OfAllFaults ? new(DiskMebibytes) : null;
        server = new(("Postgres__Folder", Folder), ("Seeds__Play", "false"));
    }

    public void Dispose()
    {
        server.Dispose();
        if (!stopped)
        {
            // The test failed on the way: why, the server said, and its PostgreSQL is nobody's now.
            TestContext.Current.TestOutputHelper!.WriteLine(server.Said);
            if (File.Exists(PostmasterFile))
            {
                ServerProcess.Signal("KILL", TemporaryFolder.PostmasterId(Folder));
            }
        }

        disk?.Dispose();
        onAnyDisk.Dispose();
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

        using var stored = new StoredLedger(Sql.PrivateIn(Folder));
        var before = (await stored.EntriesAsync(ledger.Id)).Count;
        var load = new Load(ledger, Promises);
        (string Name, Func<Task> HappensAsync)[] faults = Rounds.OfAllFaults ? [.. Kills(), .. Others()] : [.. Kills()];
        for (var round = 1; round <= Rounds.Asked(usual: 3); round++)
        {
            var (name, happensAsync) = faults[round % faults.Length];
            var back = await UnderLoadAsync(load, happensAsync);
            await load.AskAgainAsync();
            var listed = await ledger.CaughtUpAsync(load.LastSequence);
            TestContext.Current.TestOutputHelper!.WriteLine(
                $"round {round}, {name}: ready after {back.TotalSeconds:N1} s, lists caught up in {listed.TotalSeconds:N1} s, {load.Acknowledged.Count()} entries, {load.Amendments} of them amendments, {load.AskedAgain} times asked again");

            await stored.ShouldHoldExactlyAsync(ledger.Id, load.Acknowledged, before);
            await stored.ViewsShouldBeAReplayAsync(ledger.Id);
        }

        load.Amendments.ShouldBePositive();
        (await server.StopAsync()).ShouldBe(0);
        stopped = true;
        File.Exists(PostmasterFile).ShouldBeFalse();
    }

    private string Folder => disk?.In("private") ?? onAnyDisk.Path;

    private string PostmasterFile => Path.Combine(Folder, "cluster", "postmaster.pid");

    private IEnumerable<(string Name, Func<Task> HappensAsync)> Kills() =>
        [("both killed", KillBothAsync), ("server killed", KillServerAsync), ("PostgreSQL killed", KillPostgresAsync)];

    private IEnumerable<(string Name, Func<Task> HappensAsync)> Others()
    {
        yield return ("server frozen for a while", FreezeAsync);
        if (disk is null)
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"No disk is filled. {SmallDisk.WhyNot}");
            yield break;
        }

        yield return ("disk full", () => FillAsync(disk, meanwhile: () => { }));
        yield return ("disk full and PostgreSQL killed", () => FillAsync(disk, meanwhile: KillPostgres));
    }

    private async Task KillBothAsync()
    {
        KillPostgres();
        await KillServerAsync();
    }

    /// <remarks>It is started again by whoever started it.</remarks>
    private async Task KillServerAsync()
    {
        await server.KillAsync();
        await server.StartAsync();
    }

    /// <remarks>It is started again by the server.</remarks>
    private Task KillPostgresAsync()
    {
        KillPostgres();
        return Task.CompletedTask;
    }

    private async Task FreezeAsync()
    {
        server.Freeze();
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        server.Thaw();
    }

    private static async Task FillAsync(SmallDisk disk, Action meanwhile)
    {
        disk.Fill();
        meanwhile();
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        disk.Free();
    }

    private void KillPostgres() => ServerProcess.Signal("KILL", TemporaryFolder.PostmasterId(Folder));

    /// <returns>How long it took, from the fault on, until the server was ready again.</returns>
    private async Task<TimeSpan> UnderLoadAsync(Load load, Func<Task> happensAsync)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = load.RunAsync(enough.Token);
        await Rounds.RandomMomentAsync(TestContext.Current.CancellationToken);

        var down = Stopwatch.StartNew();
        await happensAsync();
        await server.AnswersAsync("health/ready");
        var back = down.Elapsed;
        await enough.CancelAsync();
        await running;
        return back;
    }
}

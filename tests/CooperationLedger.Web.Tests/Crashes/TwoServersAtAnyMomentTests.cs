using System.Diagnostics;
using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Storage;
using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>
/// Of two servers on one PostgreSQL one is killed, frozen or cut off at a random moment under load, or PostgreSQL is killed or its disk is
/// full, as often as the environment variable <c>Rounds</c> says.
/// </summary>
public sealed class TwoServersAtAnyMomentTests : IAsyncLifetime
{
    private const int DiskMebibytes = 3000;
    private const int ConnectionsOfEach = 16;
    private const int Usual = 1;

    private static readonly string[] Promises = [.. Enumerable.Range(0, 23).Select(number => $"commitment-{number}")];
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>A client that has no answer by then asks again, perhaps the other server.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly TemporaryFolder onAnyDisk = new();
    private readonly Node[] nodes = new Node[2];
    private readonly List<Node> deads = [];
    private SmallDisk? disk;
    private PostgresServer postgres = null!;
    private StoredLedger stored = null!;
    private int asked;

    /// <param name="Id">As Wolverine knows it.</param>
    private sealed record Node(Wire Wire, ServerProcess Server, Guid Id);

    /// <param name="BeginAsync">Given the number of the server that leads. Once it has ended, whatever one server does alone goes on.</param>
    /// <param name="EndAsync">Both servers serve again.</param>
    private sealed record Fault(string Name, Func<int, Task> BeginAsync, Func<int, Task> EndAsync, bool IsOfPostgres = false);

    public async ValueTask InitializeAsync()
    {
        disk = SmallDisk.IsPossible && Rounds.OfAllFaults ? new(DiskMebibytes) : null;
        postgres = await PostgresServer.StartAsync(new() { Folder = Folder, Name = "ledger", Durable = false }, Ct);
        stored = new(postgres.ConnectionString);
        for (var number = 0; number < nodes.Length; number++)
        {
            await StartAsync(number);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes.OfType<Node>().Concat(deads))
        {
            node.Server.Dispose();
            node.Wire.Dispose();
        }

        stored?.Dispose();
        await (postgres?.DisposeAsync() ?? ValueTask.CompletedTask);
        disk?.Dispose();
        onAnyDisk.Dispose();
    }

    [Fact]
    public async Task After_each_fault_what_was_acknowledged_is_there_once_and_what_one_does_alone_goes_on_within_ten_seconds()
    {
        var ledger = await new TestLedger(NewClient, "PK-RU").OpenAsync();
        foreach (var promise in Promises)
        {
            await ledger.PromiseAsync(promise);
        }

        var before = (await stored.EntriesAsync(ledger.Id)).Count;
        var (load, ours) = (new Load(ledger, Promises), new List<Guid>());
        Fault[] faults = [.. Faults()];
        for (var round = 1; round <= Rounds.Asked(Usual); round++)
        {
            ours.AddRange(await RetractAsync(ledger, round));
            var fault = faults[round % faults.Length];
            var led = await UnderLoadAsync(load, fault);
            await load.AskAgainAsync();
            await ledger.CaughtUpAsync(load.LastSequence);
            TestContext.Current.TestOutputHelper!.WriteLine(
                $"round {round}, {fault.Name}: led after {led.TotalSeconds:N1} s, {load.Acknowledged.Count()} entries, {load.Amendments} of them amendments, {load.AskedAgain} times asked again");

            led.ShouldBeLessThan(Longest, string.Join('\n', nodes.Select(node => node.Server.Said)));
            await stored.ShouldHoldExactlyAsync(ledger.Id, load.Acknowledged.Concat(ours), before);
            await stored.ViewsShouldBeAReplayAsync(ledger.Id);
        }

        foreach (var node in nodes)
        {
            (await node.Server.StopAsync()).ShouldBe(0);
        }
    }

    private IEnumerable<Fault> Faults()
    {
        yield return new("leader frozen for a while", Freeze, ThawAsync);
        yield return new("leader killed", leader => nodes[leader].Server.KillAsync(), StartAsync);
        if (!Rounds.OfAllFaults)
        {
            yield break;
        }

        yield return new("leader cut off", Cut, KillAndStartAsync);
        yield return new("both killed, with the connections of the leader left open", KillBothAsync, _ => Task.CompletedTask);
        yield return new("PostgreSQL killed", _ => KillPostgresAsync(), _ => Task.CompletedTask, IsOfPostgres: true);
        if (disk is null)
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"No disk is filled. {SmallDisk.WhyNot}");
            yield break;
        }

        yield return new("disk full", _ => FillAsync(disk), _ => Task.CompletedTask, IsOfPostgres: true);
    }

    private Task Freeze(int leader)
    {
        nodes[leader].Server.Freeze();
        return Task.CompletedTask;
    }

    private async Task ThawAsync(int leader)
    {
        nodes[leader].Server.Thaw();
        await nodes[leader].Server.AnswersAsync("health/ready");
    }

    private Task Cut(int leader)
    {
        nodes[leader].Wire.Cut();
        return Task.CompletedTask;
    }

    private async Task KillAndStartAsync(int leader)
    {
        await nodes[leader].Server.KillAsync();
        await StartAsync(leader);
    }

    private async Task KillBothAsync(int leader)
    {
        nodes[leader].Wire.Cut();
        await Task.WhenAll(nodes.Select(node => node.Server.KillAsync()));
        for (var number = 0; number < nodes.Length; number++)
        {
            await StartAsync(number);
        }
    }

    private Task KillPostgresAsync()
    {
        ServerProcess.Signal("KILL", TemporaryFolder.PostmasterId(Folder));
        return PostgresIsBackAsync();
    }

    private async Task FillAsync(SmallDisk full)
    {
        full.Fill();
        await Task.Delay(TimeSpan.FromSeconds(3), Ct);
        full.Free();
        await PostgresIsBackAsync();
    }

    private async Task PostgresIsBackAsync()
    {
        // What was killed takes a moment to be gone.
        await Task.Delay(TimeSpan.FromSeconds(1), Ct);
        await postgres.RestartIfDeadAsync(Ct);
        foreach (var node in nodes)
        {
            await node.Server.AnswersAsync("health/ready");
        }
    }

    private async Task StartAsync(int number)
    {
        if (nodes[number] is { } dead)
        {
            // A client may still be asking it.
            deads.Add(dead);
        }

        var others = await IdsAsync("select id from ledger.wolverine_nodes");
        var shared = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { MaxPoolSize = ConnectionsOfEach }.ConnectionString;
        Wire wire = new(shared);
        ServerProcess server = new(("ConnectionStrings__Ledger", wire.ConnectionString));
        nodes[number] = new(wire, server, Guid.Empty);
        await server.StartAsync();
        nodes[number] = nodes[number] with { Id = (await IdsAsync("select id from ledger.wolverine_nodes")).Except(others).Single() };
    }

    /// <summary>Retracts a source.</summary>
    /// <returns>The entries.</returns>
    private static async Task<IReadOnlyList<Guid>> RetractAsync(TestLedger ledger, int round)
    {
        var source = $"source-{round}";
        var registered = await ledger.RecordAsync("sources", new { dossier = source, kind = "secondary", title = source, accessed = "2026-01-16", noDigestBecause = "taken down" }, $"register-{round}");
        var retracted = await ledger.RecordAsync($"sources/{source}/retractions", new { reason = "It was invented.", citations = TestLedger.Citations }, $"retract-{round}");
        return [.. registered.Entries, .. retracted.Entries];
    }

    /// <returns>How long it took, from the fault on, until a living server led.</returns>
    private async Task<TimeSpan> UnderLoadAsync(Load load, Fault fault)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var running = load.RunAsync(enough.Token);
        await Rounds.RandomMomentAsync(Ct);
        var leader = await LeaderAsync();
        var dead = fault.IsOfPostgres ? Guid.Empty : nodes[leader].Id;
        await fault.BeginAsync(leader);
        var since = Stopwatch.StartNew();
        var led = await UntilNoneAsync(since, $"select 2 - count(*) from ledger.wolverine_node_assignments where node_id <> '{dead}' and (id like 'wolverine://leader%' or id like 'wolverinedb:%')");
        await fault.EndAsync(leader);
        await enough.CancelAsync();
        await running;
        return led;
    }

    private async Task<TimeSpan> UntilNoneAsync(Stopwatch since, string count)
    {
        while (await stored.CountAsync(count) > 0)
        {
            since.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
            await Task.Delay(50, Ct);
        }

        return since.Elapsed;
    }

    private async Task<int> LeaderAsync()
    {
        while (true)
        {
            var leaders = await IdsAsync("select node_id from ledger.wolverine_node_assignments where id like 'wolverine://leader%'");
            if (Array.FindIndex(nodes, node => leaders.Contains(node.Id)) is >= 0 and var leader)
            {
                return leader;
            }

            await Task.Delay(50, Ct);
        }
    }

    private async Task<IReadOnlyList<Guid>> IdsAsync(string sql)
    {
        await using var connection = await stored.Database.OpenConnectionAsync(Ct);
        return await connection.RowsAsync("select to_regclass('ledger.wolverine_nodes') is null", [], Ct) is [[true]]
            ? []
            : [.. (await connection.RowsAsync(sql, [], Ct)).Select(row => (Guid)row[0])];
    }

    /// <summary>To either server in turn.</summary>
    private HttpClient NewClient()
    {
        var client = nodes[Interlocked.Increment(ref asked) % nodes.Length].Server.NewClient();
        client.Timeout = Patience;
        return client;
    }

    private string Folder => disk?.In("private") ?? onAnyDisk.Path;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}

using System.Diagnostics;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>Two servers on one PostgreSQL: either records, one of them keeps the lists.</summary>
public sealed class TwoServersTests(LedgerFixture fixture)
{
    [Fact]
    public async Task When_the_one_that_keeps_the_lists_is_killed_the_other_goes_on_within_ten_seconds()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        using var first = new ServerProcess(("ConnectionStrings__Ledger", database));
        using var second = new ServerProcess(("ConnectionStrings__Ledger", database));
        await first.StartAsync();
        await second.StartAsync();
        var opened = await new TestLedger(first.NewClient, "PK-RU").OpenAsync();
        await opened.CaughtUpAsync((await opened.PromiseAsync("commitment-trade")).Sequence);
        var before = (await stored.EntriesAsync(opened.Id)).Count;

        var (killed, survivor) = await SettledKeeperAsync(stored) == 1 ? (first, second) : (second, first);
        await killed.KillAsync();
        var ledger = new TestLedger(survivor.NewClient, opened.Id);
        var since = Stopwatch.StartNew();
        var after = await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(0));
        await ledger.CaughtUpAsync(after.Sequence);
        TestContext.Current.TestOutputHelper!.WriteLine($"lists went on after {since.Elapsed.TotalSeconds:N1} s");

        since.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        await stored.ShouldHoldExactlyAsync(ledger.Id, after.Entries, before);
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
        await survivor.StopAsync();
    }

    /// <remarks>ReadPoint off from PostgreSQL, either may take the other for dead and begin to keep the lists beside it.</remarks>
    [Fact]
    public async Task When_PostgreSQL_is_killed_under_both_the_lists_go_on_by_themselves()
    {
        using var folder = new TemporaryFolder();
        await using var postgres = await folder.StartAsync();
        var database = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { MaxPoolSize = 16 }.ConnectionString;
        using var stored = new StoredLedger(database);
        using var first = new ServerProcess(("ConnectionStrings__Ledger", database));
        using var second = new ServerProcess(("ConnectionStrings__Ledger", database));
        await first.StartAsync();
        await second.StartAsync();
        var ledger = await new TestLedger(first.NewClient, "PK-RU").OpenAsync();
        await ledger.PromiseAsync("commitment-trade");

        for (var day = 0; day < 3; day++)
        {
            ServerProcess.Signal("KILL", folder.PostmasterId());
            await Task.Delay(TimeSpan.FromSeconds(day * 3), TestContext.Current.CancellationToken);
            await postgres.RestartIfDeadAsync(TestContext.Current.CancellationToken);
            await first.AnswersAsync($"{ledger.Api}/commitments/commitment-trade");
            var recorded = await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(day));
            var listed = await CaughtUpAsync(ledger, recorded.Sequence, first, second);
            TestContext.Current.TestOutputHelper!.WriteLine($"lists went on after {listed.TotalSeconds:N1} s");
        }

        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
        await first.StopAsync();
        await second.StopAsync();
    }

    /// <remarks>Lists that stand still can only be understood from what the servers said of it.</remarks>
    private static async Task<TimeSpan> CaughtUpAsync(TestLedger ledger, long sequence, params ServerProcess[] servers)
    {
        try
        {
            return await ledger.CaughtUpAsync(sequence);
        }
        catch (ShouldAssertException)
        {
            foreach (var server in servers)
            {
                TestContext.Current.TestOutputHelper!.WriteLine(server.Said);
            }

            throw;
        }
    }

    /// <summary>When the second server joins, the work may be divided anew: waits until it no longer moves.</summary>
    /// <returns>The number of the node that keeps the lists, in order of joining.</returns>
    private static async Task<long> SettledKeeperAsync(StoredLedger stored)
    {
        var (keeper, unmoved) = (0L, 0);
        while (keeper == 0 || unmoved < 3)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            var now = await KeeperAsync(stored);
            (keeper, unmoved) = (now, now == keeper ? unmoved + 1 : 0);
        }

        return keeper;
    }

    /// <returns>0 while nobody does.</returns>
    private static Task<long> KeeperAsync(StoredLedger stored) => stored.CountAsync(
        $"""
        select coalesce(max(node.node_number), 0)::bigint from ledger.wolverine_node_assignments agent join ledger.wolverine_nodes node on node.id = agent.node_id
        where agent.id like '%/{DossierViews.Shard.ToLowerInvariant()}/%'
        """);
}

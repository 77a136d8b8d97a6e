using System.Diagnostics;
using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>Two servers on one PostgreSQL: either records, and writes what lists are made of.</summary>
public sealed class TwoServersTests(LedgerFixture fixture)
{
    [Fact]
    public async Task When_either_is_killed_the_other_goes_on_at_once()
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

        await first.KillAsync();
        var ledger = new TestLedger(second.NewClient, opened.Id);
        var since = Stopwatch.StartNew();
        var after = await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(0));
        await ledger.CaughtUpAsync(after.Sequence);
        TestContext.Current.TestOutputHelper!.WriteLine($"lists went on after {since.Elapsed.TotalSeconds:N1} s");

        since.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        await stored.ShouldHoldExactlyAsync(ledger.Id, after.Entries, before);
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
        await second.StopAsync();
    }

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
}

using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>What lists show and was changed past the program does not stay so.</summary>
public sealed class ListBuildingTests(LedgerFixture fixture)
{
    private const string Card = "ledger.mt_doc_dossiercard";

    [Theory]
    [InlineData($"update {Card} set version = 999, data = jsonb_set(data, '{{kind}}', '\"meeting\"') where id = 'train-pilot'")]
    [InlineData($"update {Card} set version = 0 where id = 'train-pilot'")]
    [InlineData($"delete from {Card} where id = 'train-pilot'")]
    public async Task A_card_that_does_not_go_with_its_entries_is_made_anew_while_the_server_runs(string change)
    {
        var database = await fixture.CreateDatabaseAsync();
        await using var host = await LedgerFixture.StartAsync(database, new HastyClock());
        var ledger = await new TestLedger(host, "PK-RU").OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-20");
        await Sql.AskAsync(database, change);

        using var stored = new StoredLedger(database);
        await MadeAsync(stored, "train-pilot");
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
    }

    [Theory]
    [InlineData($"update {Card} set edition = 999 where id = 'train-pilot'")]
    [InlineData($"update {Card} set id = 'train-nowhere' where id = 'train-pilot'")]
    public async Task A_card_that_this_version_would_never_have_written_is_said(string change)
    {
        var database = await fixture.CreateDatabaseAsync();
        await using var host = await LedgerFixture.StartAsync(database, new HastyClock());
        var ledger = await new TestLedger(host, "PK-RU").OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-20");
        await Sql.AskAsync(database, change);

        for (var tries = 0; tries < 300; tries++)
        {
            var lists = (await ledger.SendAsync(HttpMethod.Get, "/health/ready")).Body.GetProperty("checks").GetProperty("lists");
            if (lists.GetProperty("description").GetString()!.StartsWith("Lists have dossiers as a later version", StringComparison.Ordinal))
            {
                lists.GetProperty("status").GetString().ShouldBe("Degraded");
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new ShouldAssertException("Nothing is said of it.");
    }

    [Fact]
    public async Task A_dossier_that_another_session_holds_keeps_only_itself_from_being_made_anew()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        await using var host = await LedgerFixture.StartAsync(database, new HastyClock());
        var ledger = await new TestLedger(host, "PK-RU").OpenAsync();
        await ledger.PromiseAsync("commitment-gas");
        await ledger.PromiseAsync("commitment-trade");
        await using var holder = await stored.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var held = await holder.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var hold = new NpgsqlCommand("select from ledger.mt_streams where id = 'commitment-gas' for update", holder);
        await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await Sql.AskAsync(database, $"delete from {Card} where kind = 'commitment'");

        (await MadeAsync(stored, "commitment-trade")).ShouldBeTrue();
        (await stored.CountAsync($"select count(*) from {Card} where id = 'commitment-gas'")).ShouldBe(0);
        await held.RollbackAsync(TestContext.Current.CancellationToken);
        (await MadeAsync(stored, "commitment-gas")).ShouldBeTrue();
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
    }

    /// <returns>False when it took too long.</returns>
    private static async Task<bool> MadeAsync(StoredLedger stored, string dossier)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (await stored.CountAsync($"select count(*) from {Card} where id = '{dossier}' and version = 1") > 0)
            {
                return true;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return false;
    }

    /// <summary>Every wait is a hundredth as long; the time is what it is.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime < TimeSpan.Zero ? dueTime : dueTime / 100, period < TimeSpan.Zero ? period : period / 100);
    }
}

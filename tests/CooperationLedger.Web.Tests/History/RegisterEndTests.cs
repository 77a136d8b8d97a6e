using System.Diagnostics;
using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>Where the register ends while others record: whoever reads on from its end misses none.</summary>
public sealed class RegisterEndTests(LedgerFixture fixture)
{
    [Fact]
    public async Task It_ends_before_a_sequence_that_may_still_be_filled_and_not_before_one_that_was_given_up()
    {
        var database = await fixture.CreateDatabaseAsync();
        await using var host = await LedgerFixture.StartAsync(database);
        var ledger = await new TestLedger(host, "PK-RU").OpenAsync();
        var before = await EndAsync(ledger);
        await using var other = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString);
        await using var connection = await other.OpenConnectionAsync(Ct);
        var slow = await connection.BeginTransactionAsync(Ct);
        await using var take = new NpgsqlCommand("select nextval('ledger.mt_events_sequence')", connection, slow);
        var taken = (long)(await take.ExecuteScalarAsync(Ct))!;

        var recorded = await ledger.PromiseAsync("commitment-mill");

        recorded.Sequence.ShouldBeGreaterThan(taken);
        var end = await EndAsync(ledger);
        end.CompleteThrough.ShouldBe(taken - 1);
        end.Entries.ShouldBe(before.Entries);
        foreach (var list in new[] { "commitments", "trains", "timeline" })
        {
            (await ledger.GetAsync(list)).GetProperty("completeThrough").GetInt64().ShouldBe(taken - 1, list);
            (await ledger.GetAsync($"{list}?after={recorded.Sequence}")).GetProperty("items").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Array);
        }

        await slow.RollbackAsync(Ct);
        (await EndAsync(ledger)).CompleteThrough.ShouldBeGreaterThanOrEqualTo(recorded.Sequence);
        (await EndAsync(ledger, recorded.Sequence - 1)).Entries.ShouldBe(1);
    }

    [Fact]
    public async Task Read_on_from_its_end_while_clerks_record_it_has_every_entry_once()
    {
        var database = await fixture.CreateDatabaseAsync();
        await using var host = await LedgerFixture.StartAsync(database);
        var ledger = await new TestLedger(host, "PK-RU").OpenAsync();
        await ledger.PromiseAsync("commitment-0");
        var recording = Task.WhenAll(Enumerable.Range(0, 8).Select(async clerk =>
        {
            for (var number = 0; number < 12; number++)
            {
                await ledger.PromiseAsync($"commitment-{clerk}-{number}");
            }
        }));

        List<Guid> followed = [];
        var end = 0L;
        for (var isLast = false; !isLast;)
        {
            isLast = recording.IsCompleted;
            var (entries, through) = await ReadAsync(ledger, end);
            followed.AddRange(entries);
            end = through;
        }

        await recording;
        followed.ShouldBe((await ReadAsync(ledger, 0)).Entries);
        followed.Count.ShouldBe(3 + (8 * 12));
    }

    /// <remarks>Given up long ago: some server saw that nobody could fill it any more, and it is gone or restarted since.</remarks>
    [Fact]
    public async Task A_server_that_starts_while_somebody_holds_the_sequence_ends_it_no_earlier_than_those_before()
    {
        var database = await fixture.CreateDatabaseAsync();
        long passed;
        await using (var before = await LedgerFixture.StartAsync(database))
        {
            var ledger = await new TestLedger(before, "PK-RU").OpenAsync();
            await Sql.AskAsync(database, "select nextval('ledger.mt_events_sequence')");
            await ledger.PromiseAsync("commitment-mill");
            passed = (await ledger.GetAsync("commitments")).GetProperty("completeThrough").GetInt64();
        }

        await using var held = await HeldSequence.TakeAsync(database);
        await using var host = await LedgerFixture.StartAsync(database);
        var started = new TestLedger(host, "PK-RU");
        await started.PromiseAsync("commitment-port");

        (await started.GetAsync("commitments")).GetProperty("completeThrough").GetInt64().ShouldBe(held.Taken - 1);
        (await EndAsync(started)).CompleteThrough.ShouldBe(held.Taken - 1);
        passed.ShouldBe(held.Taken - 1);
    }

    /// <summary>Two servers: what either has passed, the other passes too.</summary>
    [Fact]
    public async Task No_server_ends_it_before_a_gap_that_another_has_passed()
    {
        var database = await fixture.CreateDatabaseAsync();
        await using var one = await LedgerFixture.StartAsync(database);
        await using var other = await LedgerFixture.StartAsync(database);
        var ledger = await new TestLedger(one, "PK-RU").OpenAsync();
        for (var gap = 0; gap < 5; gap++)
        {
            await Sql.AskAsync(database, "select nextval('ledger.mt_events_sequence')");
            var recorded = await ledger.PromiseAsync($"commitment-{gap}");
            var passed = await EndAsync(new(gap % 2 == 0 ? one : other, "PK-RU"));
            passed.CompleteThrough.ShouldBe(recorded.Sequence);

            await using var held = await HeldSequence.TakeAsync(database);
            await ledger.PromiseAsync($"commitment-{gap}-later");
            foreach (var host in new[] { one, other })
            {
                (await EndAsync(new(host, "PK-RU"))).CompleteThrough.ShouldBe(held.Taken - 1);
            }
        }
    }

    /// <summary>As after a part of a backup was played back. Numbers are given a second time, and one of them comes late.</summary>
    [Fact]
    public async Task It_ends_before_what_may_be_filled_anew_after_entries_were_lost_and_the_sequence_was_set_back()
    {
        var database = await fixture.CreateDatabaseAsync();
        await using var host = await LedgerFixture.StartAsync(database);
        var ledger = await new TestLedger(host, "PK-RU").OpenAsync();
        var kept = (await ledger.PromiseAsync("commitment-mill")).Sequence;
        for (var lost = 0; lost < 4; lost++)
        {
            await Sql.AskAsync(database, "select nextval('ledger.mt_events_sequence')");
            await ledger.PromiseAsync($"commitment-{lost}");
        }

        (await EndAsync(ledger)).CompleteThrough.ShouldBeGreaterThan(kept + 6);
        await DamagedServer.AlterAsync(
            database,
            $"""
            delete from ledger.mt_events where seq_id > {kept};
            delete from ledger.mt_streams where id like 'commitment-_';
            select setval('ledger.mt_events_sequence', {kept});
            """);

        await using var held = await HeldSequence.TakeAsync(database);
        held.Taken.ShouldBe(kept + 1);
        for (var later = 0; later < 8; later++)
        {
            await ledger.PromiseAsync($"commitment-later-{later}");
        }

        (await EndAsync(ledger)).CompleteThrough.ShouldBe(kept);
    }

    /// <summary>Entries are gone through, and no numbers, of which there are more than anybody has time for.</summary>
    [Theory]
    [InlineData(30_000_000)]
    [InlineData(long.MaxValue - 1_000_000)]
    public async Task A_sequence_far_ahead_that_somebody_holds_keeps_no_reader_waiting(long ahead)
    {
        var database = await fixture.CreateDatabaseAsync();
        await using var host = await LedgerFixture.StartAsync(database);
        var ledger = await new TestLedger(host, "PK-RU").OpenAsync();
        var last = (await ledger.PromiseAsync("commitment-mill")).Sequence;
        await EndAsync(ledger);
        await Sql.AskAsync(database, $"select setval('ledger.mt_events_sequence', {ahead})");
        await using var held = await HeldSequence.TakeAsync(database);

        for (var reads = 0; reads < 3; reads++)
        {
            var reading = Stopwatch.StartNew();
            (await ledger.GetAsync("commitments")).GetProperty("completeThrough").GetInt64().ShouldBe(last);
            (await EndAsync(ledger)).CompleteThrough.ShouldBe(last);
            reading.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(4));
        }
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task<(int Entries, long CompleteThrough)> EndAsync(TestLedger ledger, long beyond = 0)
    {
        var (entries, through) = await ReadAsync(ledger, beyond);
        return (entries.Count, through);
    }

    private static async Task<(IReadOnlyList<Guid> Entries, long CompleteThrough)> ReadAsync(TestLedger ledger, long beyond)
    {
        var (entries, through) = await ledger.RegisterAsync(beyond);
        return ([.. entries.Select(entry => entry.GetProperty("id").GetGuid())], through);
    }
}

/// <summary>Somebody who took a sequence and has not said yet whether an entry gets it.</summary>
internal sealed class HeldSequence(NpgsqlConnection connection, NpgsqlTransaction transaction, long taken) : IAsyncDisposable
{
    public long Taken => taken;

    public static async Task<HeldSequence> TakeAsync(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var take = new NpgsqlCommand("select nextval('ledger.mt_events_sequence')", connection, transaction);
        return new(connection, transaction, (long)(await take.ExecuteScalarAsync(TestContext.Current.CancellationToken))!);
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}

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

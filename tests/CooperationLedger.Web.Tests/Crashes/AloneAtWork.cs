using System.Diagnostics;
using CooperationLedger.Commitments;
using CooperationLedger.Web.History;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>
/// A ledger in which all that one server does at a time is about to be done: lists are to be built, and a message is due, which marks an
/// entry that cites a retracted source. Whoever begins with either waits for a dossier that is held here.
/// </summary>
internal sealed class AloneAtWork : IDisposable
{
    private const string Held = "select from ledger.mt_streams where id = 'source-blog' for update";

    private readonly StoredLedger stored;
    private NpgsqlConnection? holder;

    private AloneAtWork(string database) => stored = new(database);

    public StoredLedger Stored => stored;

    public static async Task<AloneAtWork> BeginAsync(string database)
    {
        AloneAtWork work = new(database);
        await using (var host = await LedgerFixture.StartAsync(database))
        {
            var ledger = await new TestLedger(host, "PK-RU").OpenAsync();
            await ledger.RecordAsync("sources", new { dossier = "source-blog", kind = "secondary", title = "A blog", accessed = "2026-01-16", noDigestBecause = "taken down" });
            await ledger.PromiseAsync("commitment-trade");
            await ledger.RecordAsync("sources/source-blog/retractions", new { reason = "It was invented.", citations = TestLedger.Citations });
            await work.stored.AppendAsync(ledger.Id, "commitment-trade", new CommitmentChecked("Post 9") { Citations = [new("source-blog")] });
        }

        await work.stored.ForgetViewsAsync();
        work.holder = await work.stored.Database.OpenConnectionAsync(Ct);
        await work.ExecuteAsync($"begin; {Held}");
        return work;
    }

    /// <summary>Waits until the only server is at all of it.</summary>
    public async Task IsBegunAsync()
    {
        await UntilAsync(() => CountAsync("select count(*) from ledger.wolverine_node_assignments where id like 'wolverine://leader%'"));
        await UntilAsync(() => CountAsync("select count(*) from pg_locks where locktype = 'advisory' and objid = (7310882941 & 4294967295)::oid and granted"));
    }

    /// <summary>Lets go on whoever may.</summary>
    public async Task LetGoAsync()
    {
        await ExecuteAsync("rollback");
        await holder!.DisposeAsync();
    }

    public async Task<Guid> LeaderAsync()
    {
        await using var command = stored.Database.CreateCommand("select node_id from ledger.wolverine_node_assignments where id like 'wolverine://leader%'");
        return await command.ExecuteScalarAsync(Ct) as Guid? ?? Guid.Empty;
    }

    /// <summary>Waits until another server than the one of this id has done it all.</summary>
    /// <returns>What it took until it led, and had built the lists.</returns>
    public async Task<(TimeSpan Led, TimeSpan Built)> IsDoneWithoutAsync(Guid dead)
    {
        var since = Stopwatch.StartNew();
        async Task<TimeSpan> WhenAsync(Func<Task<long>> count)
        {
            await UntilAsync(count);
            return since.Elapsed;
        }

        var led = WhenAsync(async () => await LeaderAsync() is var leader && leader != Guid.Empty && leader != dead ? 1 : 0);
        var built = WhenAsync(async () => 1 - Math.Min(1, await CountAsync(
            $"select count(*) from ledger.mt_streams s left join {ViewLoader.Table} d on d.tenant_id = s.tenant_id and d.id = s.id where d.id is null and s.id <> 'mt_tombstone'")));
        return (await led, await built);
    }

    /// <summary>Nothing was recorded for it, and the lists are what the entries give.</summary>
    public async Task IsDoneOnceAsync()
    {
        var entries = await stored.EntriesAsync("PK-RU");
        entries.Count(entry => entry.Dossier == "commitment-trade").ShouldBe(2);
        await stored.ViewsShouldBeAReplayAsync("PK-RU");
    }

    public void Dispose()
    {
        holder?.Dispose();
        stored.Dispose();
    }

    public Task<long> CountAsync(string sql) => stored.CountAsync(sql);

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, holder);
        await command.ExecuteNonQueryAsync(Ct);
    }

    private static async Task UntilAsync(Func<Task<long>> count)
    {
        var patience = Stopwatch.StartNew();
        while (await count() == 0)
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
            await Task.Delay(50, Ct);
        }
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}

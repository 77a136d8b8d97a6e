using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>A ledger that was empty when the server asked its first questions, and then grew before PostgreSQL counted its rows.</summary>
public sealed class GrownLedgerTests(LedgerFixture fixture)
{
    private const int Others = 5_000;
    private const int Reads = 20;

    /// <summary>Read of the index of mentions for one page, whoever else is named: of what is read here, two name each other.</summary>
    private const int MostRows = 10;

    [Fact]
    public async Task Reading_a_dossier_looks_at_no_more_rows_than_when_the_ledger_was_small()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        await using var host = await LedgerFixture.StartAsync(database);
        var ledger = await new TestLedger(host, "PK-RU").OpenAsync();
        await ledger.PromiseAsync("commitment-mill");
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        await ledger.RecordAsync(
            "trains/train-pilot/links", new { relation = "relatedTo", to = "commitment-mill", citations = TestLedger.Citations });
        string[] pages = ["commitments/commitment-mill", "trains/train-pilot", "projects", "timeline?source=source-gazette"];
        await ReadAsync(ledger, pages);

        await stored.CountAsync(
            $"""
            with grown as (
                insert into {Mentions.Table} (tenant_id, named, dossier)
                select 'PK-RU', 'meeting-' || n, 'project-' || n from generate_series(1, {Others}) n returning 1)
            select count(*) from grown
            """);
        var before = await RowsReadAsync(stored);
        await ReadAsync(ledger, pages);

        ((await RowsReadAsync(stored) - before) / (Reads * pages.Length)).ShouldBeLessThan(MostRows);
    }

    private static async Task ReadAsync(TestLedger ledger, string[] pages)
    {
        foreach (var page in pages)
        {
            for (var read = 0; read < Reads; read++)
            {
                await ledger.PageAsync(page);
            }
        }
    }

    /// <remarks>A session of PostgreSQL tells what it read at most once a second, and at the latest when it has been idle for ten.</remarks>
    private static async Task<long> RowsReadAsync(StoredLedger stored)
    {
        long before;
        var rows = -1L;
        do
        {
            before = rows;
            await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken);
            rows = await stored.CountAsync(
                $"""
                select coalesce(sum(idx_tup_read), 0)::bigint from pg_stat_user_indexes
                where schemaname = '{LedgerStore.Schema}' and relname = '{Mentions.TableName}'
                """);
        }
        while (rows != before);

        return rows;
    }
}

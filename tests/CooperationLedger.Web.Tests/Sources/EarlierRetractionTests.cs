using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Sources;

/// <summary>Earlier versions recorded the retraction of a source in every dossier that cites it, and in some of them too late.</summary>
public sealed class EarlierRetractionTests(LedgerFixture fixture)
{
    private static readonly object[] Blog = [new { source = "source-blog" }];
    private static readonly object Genuine = new { reason = "It was genuine.", clerical = true };

    [Fact]
    public async Task It_reads_as_it_did_and_is_taken_back_by_one_entry()
    {
        using var stored = new StoredLedger(fixture.ConnectionString);
        var ledger = await RestingAsync(await fixture.OpenAsync());
        await RetractAsync(stored, ledger, "train-pilot");

        var train = await ledger.GetAsync("trains/train-pilot");
        train.GetProperty("view").GetProperty("status").GetString().ShouldBe("scheduled");
        train.GetProperty("version").GetInt64().ShouldBe(3);
        train.GetProperty("amendments").EnumerateArray().Select(amendment => amendment.GetProperty("type").GetString()).ShouldBe(["support_lost"]);
        (await ledger.PageAsync("trains/train-pilot")).Split("A source was retracted").Length.ShouldBe(3, "its heading and its words, once");
        (await ledger.TryAsync("sources/source-blog/retractions", Genuine)).Problem.ShouldBe("already-retracted");
        (await ledger.TryAsync("trains/train-pilot/arrivals", new { date = "2025-08-09", citations = Blog })).Problem.ShouldBe("source-retracted");

        (await ledger.RecordAsync("sources/source-blog/reinstatements", Genuine)).Entries.ShouldHaveSingleItem();
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").GetProperty("status").GetString().ShouldBe("underWay");
        (await ledger.PageAsync("trains/train-pilot")).ShouldContain("No longer counts: source reinstated");
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);

        await ledger.RecordAsync("sources/source-blog/retractions", Genuine);
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").GetProperty("status").GetString().ShouldBe("scheduled");
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
    }

    [Fact]
    public async Task A_retraction_recorded_once_is_taken_back_as_earlier_versions_did()
    {
        using var stored = new StoredLedger(fixture.ConnectionString);
        var ledger = await RestingAsync(await fixture.OpenAsync());
        var retracted = await ledger.RecordAsync("sources/source-blog/retractions", Genuine);
        await stored.AppendTogetherAsync(ledger.Id, ("source-blog", new SourceReinstated(retracted.Entries[0], "It was genuine.", [], Clerical: true)));

        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").GetProperty("status").GetString().ShouldBe("underWay");
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
    }

    /// <summary>An earlier version would have marked it a minute later, and was stopped before.</summary>
    [Fact]
    public async Task What_it_had_not_marked_yet_falls_once_this_version_runs()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        await using (var earlier = await LedgerFixture.StartAsync(database))
        {
            var before = await RestingAsync(await new TestLedger(earlier, "PK-RU").OpenAsync());
            await before.RecordAsync("trains", new { dossier = "train-gossip", service = before.Service, window = "2025-09", date = "2025-06-03", citations = Blog });
            await Sql.AskAsync(database, "create table kept as select id, data from ledger.mt_doc_dossiercard; create table lines as select * from ledger.mt_doc_developmentline");
            await RetractAsync(stored, before, "train-pilot");
        }

        // As that version had left them: nothing of this kept document is made by this one.
        await Sql.AskAsync(database,
            $$"""
            update ledger.mt_doc_dossiercard d set data = k.data || '{"edition": 6}', edition = 6, is_hidden = null from kept k where k.id = d.id and d.id = 'train-gossip';
            insert into ledger.mt_doc_developmentline select * from lines on conflict do nothing
            """);
        await Sql.AskAsync(database, "update ledger.mt_doc_dossiercard set edition = 6");
        await using var host = await LedgerFixture.StartAsync(database);
        var ledger = new TestLedger(host, "PK-RU");

        (await ledger.GetAsync("trains/train-gossip")).GetProperty("fallen").GetArrayLength().ShouldBe(1);
        for (var tries = 0; tries < 600 && !host.Services.GetRequiredService<ListBuilding>().IsFinished; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        (await ledger.GetAsync("trains")).GetProperty("items").EnumerateArray().Select(train => train.GetProperty("id").GetString()).ShouldBe(["train-pilot"]);
        await stored.ViewsShouldBeAReplayAsync("PK-RU");
    }

    /// <summary>While mentions are still being built, entries themselves show who cites what.</summary>
    [Fact]
    public async Task A_retraction_is_known_wherever_nothing_is_kept_for_lists_yet()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        await using (var earlier = await LedgerFixture.StartAsync(database))
        {
            var before = await RestingAsync(await new TestLedger(earlier, "PK-RU").OpenAsync());
            await before.RecordAsync("sources/source-blog/retractions", Genuine);
        }

        await stored.ForgetViewsAsync();
        await using var connection = await stored.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var holding = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var hold = new Npgsql.NpgsqlCommand("select from ledger.mt_streams where id = 'train-pilot' for update", connection, holding))
        {
            await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using var host = await LedgerFixture.StartAsync(database);
        var ledger = new TestLedger(host, "PK-RU");
        host.Services.GetRequiredService<ListBuilding>().IsFinished.ShouldBeFalse();
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").GetProperty("status").GetString().ShouldBe("scheduled");
        (await ledger.GetAsync("sources/source-blog/reliance")).GetProperty("dossiers").GetArrayLength().ShouldBe(0);
        await holding.RollbackAsync(TestContext.Current.CancellationToken);
        (await ledger.RecordAsync("sources/source-blog/reinstatements", Genuine)).Entries.ShouldHaveSingleItem();
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").GetProperty("status").GetString().ShouldBe("underWay");
    }

    /// <summary>In each dossier that was known to cite it, at the instant of the retraction.</summary>
    private static Task RetractAsync(StoredLedger stored, TestLedger ledger, params string[] citing) => stored.AppendTogetherAsync(
        ledger.Id,
        [
            ("source-blog", new SourceRetracted("It was made up.", [], Clerical: true)),
            .. citing.Select(dossier => (dossier, (LedgerEvent)new SupportLost("source-blog", "It was made up.", [], Clerical: true))),
        ]);

    private static async Task<TestLedger> RestingAsync(TestLedger ledger)
    {
        await ledger.RecordAsync("sources", new { dossier = "source-blog", kind = "secondary", title = "A blog", accessed = "2026-01-16", noDigestBecause = "taken down" });
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-08-02", citations = Blog });
        return ledger;
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Sources;

/// <summary>Clerks record what a source says while others find that it cannot be relied on. What is said of it is right at every moment.</summary>
public sealed class RetractionRaceTests(LedgerFixture fixture)
{
    private const int Rounds = 8;

    private static readonly object[] Blog = [new { source = "source-blog" }];
    private static readonly object Forged = new { reason = "It was made up.", clerical = true };
    private static readonly string[] Promises = ["commitment-0", "commitment-1", "commitment-2"];

    /// <summary>Nobody knew until then that the dossier cites the source.</summary>
    [Fact]
    public async Task What_is_about_to_be_recorded_comes_first_and_falls()
    {
        var ledger = await OpenAsync(await fixture.OpenAsync());
        await using var held = await Held.RowAsync(fixture.ConnectionString, ledger.Id, "commitment-0");

        var check = ledger.TryAsync("commitments/commitment-0/checks", Check(1, Blog));
        await held.IsWaitedForAsync(check);
        var retraction = ledger.TryAsync("sources/source-blog/retractions", Forged);
        await held.IsWaitedForAsync(retraction, waiting: 2);
        await held.ReleaseAsync();

        (await check).Status.ShouldBe(HttpStatusCode.Created);
        (await retraction).Status.ShouldBe(HttpStatusCode.Created);
        await NothingRestsOnItAsync(ledger);
    }

    [Fact]
    public async Task What_comes_while_it_is_being_retracted_waits_and_knows_of_it()
    {
        var ledger = await OpenAsync(await fixture.OpenAsync());
        await ledger.RecordAsync("commitments/commitment-0/checks", Check(1, Blog));
        await using var held = await Held.RowAsync(fixture.ConnectionString, ledger.Id, "source-blog");

        var retraction = ledger.TryAsync("sources/source-blog/retractions", Forged);
        await held.IsWaitedForAsync(retraction);
        var citing = ledger.TryAsync("commitments/commitment-1/checks", Check(2, Blog));
        await held.IsWaitedForAsync(citing, waiting: 2);
        var other = ledger.TryAsync("commitments/commitment-0/checks", Check(3, TestLedger.Citations));
        await held.IsWaitedForAsync(other, waiting: 3);
        await held.ReleaseAsync();

        (await retraction).Status.ShouldBe(HttpStatusCode.Created);
        (await citing).Problem.ShouldBe("source-retracted");
        (await other).Status.ShouldBe(HttpStatusCode.Created);
        await NothingRestsOnItAsync(ledger);
        using var stored = new StoredLedger(fixture.ConnectionString);
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
    }

    /// <summary>On two servers at once, many clerks cite the source, or record in dossiers that cite it, and one retracts and reinstates it.</summary>
    [Fact]
    public async Task As_soon_as_it_is_retracted_nothing_rests_on_it_whoever_records_meanwhile()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        await using var first = await LedgerFixture.StartAsync(database);
        await using var second = await LedgerFixture.StartAsync(database);
        TestLedger[] servers = [new(first, "PK-RU"), new(second, "PK-RU")];
        await OpenAsync(await servers[0].OpenAsync());

        using var enough = new CancellationTokenSource();
        ConcurrentBag<HttpAnswer> answers = [];
        var clerks = Task.WhenAll(Enumerable.Range(0, 6).Select(clerk => RecordAsync(servers[clerk % 2], clerk, answers, enough.Token)));
        for (var round = 0; round < Rounds; round++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            await servers[round % 2].RecordAsync("sources/source-blog/retractions", Forged);
            await NothingRestsOnItAsync(servers[1 - (round % 2)]);
            await NothingRestsOnItAsync(servers[round % 2]);
            if (round < Rounds - 1)
            {
                await servers[1 - (round % 2)].RecordAsync("sources/source-blog/reinstatements", Forged);
            }
        }

        await enough.CancelAsync();
        await clerks;
        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created || answer.Problem == "source-retracted" || answer.Problem == "race-lost");
        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBeGreaterThan(Rounds);
        await NothingRestsOnItAsync(servers[0]);
        await stored.ViewsShouldBeAReplayAsync("PK-RU");
    }

    /// <summary>Of each nobody knew until then that the same dossier cites it.</summary>
    [Fact]
    public async Task Two_sources_of_one_dossier_are_retracted_at_once_and_neither_waits_for_the_other_in_vain()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var stored = new StoredLedger(database);
        await using (var server = await LedgerFixture.StartAsync(database))
        {
            var ledger = await OpenAsync(await new TestLedger(server, "PK-RU").OpenAsync());
            await ledger.RecordAsync("sources", new { dossier = "source-mirror", kind = "secondary", title = "Its mirror", accessed = "2026-01-16", noDigestBecause = "taken down" });
            await using var held = await Held.RowAsync(database, ledger.Id, "commitment-0");
            var check = ledger.TryAsync("commitments/commitment-0/checks", Check(1, [new { source = "source-blog" }, new { source = "source-mirror" }]));
            await held.IsWaitedForAsync(check);
            var retractions = Task.WhenAll(new[] { "source-blog", "source-mirror" }.Select(source => ledger.TryAsync($"sources/{source}/retractions", Forged)));
            await held.IsWaitedForAsync(retractions, waiting: 3);
            await held.ReleaseAsync();

            (await check).Status.ShouldBe(HttpStatusCode.Created);
            (await retractions).ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
            await NothingRestsOnItAsync(ledger);
        }

        // Sessions report what they met when they end.
        (await stored.CountAsync("select deadlocks from pg_stat_database where datname = current_database()")).ShouldBe(0);
        await stored.ViewsShouldBeAReplayAsync("PK-RU");
    }

    private static async Task RecordAsync(TestLedger ledger, int clerk, ConcurrentBag<HttpAnswer> answers, CancellationToken until)
    {
        var random = new Random(clerk);
        for (var number = 0; !until.IsCancellationRequested; number++)
        {
            answers.Add(await (random.Next(3) switch
            {
                0 => ledger.TryAsync("commitments", new { dossier = $"commitment-of-blog-{clerk}-{number}", title = $"Promise {clerk} {number}", owedBy = ledger.Parties, testable = false, date = "2024-06", citations = Blog }),
                1 => ledger.TryAsync($"commitments/{random.GetItems(Promises, 1)[0]}/checks", Check(number, Blog, $"Post of {clerk}")),
                _ => ledger.TryAsync($"commitments/{random.GetItems(Promises, 1)[0]}/checks", Check(number, TestLedger.Citations, $"Page of {clerk}")),
            }));
        }
    }

    private static object Check(int day, object[] citations, string lookedIn = "Post") =>
        new { lookedIn, date = $"{new DateOnly(2025, 1, 1).AddDays(day % 300):O}", citations };

    /// <summary>Neither in a list nor in a dossier; asked at once, without waiting for anything.</summary>
    private static async Task NothingRestsOnItAsync(TestLedger ledger)
    {
        var listed = (await ledger.GetAsync("commitments")).GetProperty("items").EnumerateArray().ToList();
        listed.Select(commitment => commitment.GetProperty("id").GetString()).ShouldBe(Promises);
        (await ledger.GetAsync("timeline?source=source-blog")).GetProperty("items").GetArrayLength().ShouldBe(0);
        foreach (var promise in Promises)
        {
            var commitment = await ledger.GetAsync($"commitments/{promise}");
            commitment.GetProperty("chronicle").EnumerateArray().ShouldAllBe(entry => !CitesIt(entry));
        }
    }

    private static bool CitesIt(JsonElement entry) => entry.GetProperty("data").GetProperty("citations").EnumerateArray()
        .Any(citation => citation.GetProperty("source").GetString() == "source-blog");

    private static async Task<TestLedger> OpenAsync(TestLedger ledger)
    {
        await ledger.RecordAsync("sources", new { dossier = "source-blog", kind = "secondary", title = "A blog", accessed = "2026-01-16", noDigestBecause = "taken down" });
        foreach (var promise in Promises)
        {
            await ledger.PromiseAsync(promise);
        }

        return ledger;
    }

    /// <summary>A dossier's row in PostgreSQL, held as a slow transaction holds it, so that who records in it is caught before the end.</summary>
    private sealed class Held(NpgsqlDataSource database, NpgsqlConnection connection, NpgsqlTransaction transaction) : IAsyncDisposable
    {
        public static async Task<Held> RowAsync(string connectionString, string ledger, string dossier)
        {
            var database = NpgsqlDataSource.Create(connectionString);
            var connection = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
            await using var hold = new NpgsqlCommand("select from ledger.mt_streams where tenant_id = $1 and id = $2 for update", connection, transaction);
            hold.Parameters.AddWithValue(ledger);
            hold.Parameters.AddWithValue(dossier);
            await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            return new(database, connection, transaction);
        }

        /// <summary>Until so many wait, each for this or for who does; or until the answer is there, since nobody waits.</summary>
        public async Task IsWaitedForAsync(Task answer, int waiting = 1)
        {
            await using var asking = database.CreateCommand(
                """
                with recursive behind(pid) as (
                    select $1 union
                    select a.pid from pg_stat_activity a join behind on behind.pid = any(pg_blocking_pids(a.pid)))
                select count(*) - 1 from behind
                """);
            asking.Parameters.AddWithValue(connection.ProcessID);
            while (!answer.IsCompleted && (long)(await asking.ExecuteScalarAsync(TestContext.Current.CancellationToken))! < waiting)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }

        public Task ReleaseAsync() => transaction.RollbackAsync(TestContext.Current.CancellationToken);

        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}

using System.Net;
using CooperationLedger.Web.Tests.History;
using CooperationLedger.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Storage;

/// <summary>What is stored and does not fit together is no race that somebody lost: it is said, in health and in the log, once.</summary>
public sealed class StoreWatchTests(LedgerFixture fixture)
{
    private const string Departures = "trains/train-pilot/departures";

    [Fact]
    public async Task A_stream_at_another_version_than_its_entries_closes_its_dossier_and_is_said_until_it_is_mended()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var server = new ServerProcess(("ConnectionStrings__Ledger", database));
        await server.StartAsync();
        var ledger = await PilotAsync(server);
        foreach (var (change, said) in new[]
        {
            ("is_archived = true", "archived, which nobody should."),
            ("is_archived = false, version = 7", "at version 7, and has 1 entries up to version 1."),
            ("version = 0", "at version 0, and has 1 entries up to version 1."),
        })
        {
            await Sql.AskAsync(database, $"update ledger.mt_streams set {change} where id = 'train-pilot'");
            var damage = $"The dossier train-pilot of the ledger PK-RU is {said}";

            ShouldBeDamaged(await ledger.TryAsync(Departures, DamagedServer.Departure("2025-08-20")), damage);
            ShouldBeDamaged(await ledger.TryAsync(Departures, DamagedServer.Departure("2025-08-20")), damage);
            (await server.UnhealthyAsync()).ShouldContain(damage);
            server.Output.Count(line => line.Contains(damage, StringComparison.Ordinal)).ShouldBe(1);
            await ledger.PromiseAsync($"commitment-{said.Length}");
            (await ledger.GetAsync("trains/train-pilot")).GetProperty("version").GetInt64().ShouldBe(1);
        }

        // A server that starts sees it before anybody records.
        await server.StopAsync();
        await server.StartAsync("health/live");
        (await server.UnhealthyAsync()).ShouldContain("The dossier train-pilot of the ledger PK-RU is at version 0");

        await Sql.AskAsync(database, "update ledger.mt_streams set version = 1 where id = 'train-pilot'");
        await server.AnswersAsync("health/ready");
        await ledger.RecordAsync(Departures, DamagedServer.Departure("2025-08-20"));
        await server.StopAsync();
    }

    [Fact]
    public async Task A_receipt_without_its_entry_and_an_entry_that_is_gone_are_said()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var server = new ServerProcess(("ConnectionStrings__Ledger", database));
        await server.StartAsync();
        var ledger = await PilotAsync(server);
        var departed = await ledger.RecordAsync(Departures, DamagedServer.Departure("2025-08-20"), key: "departure-1");
        await ledger.PromiseAsync("commitment-trade");
        var check = await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(0));
        await ledger.RecordAsync("commitments/commitment-trade/checks", TestLedger.Check(1));

        await DamagedServer.AlterAsync(
            database, $"delete from ledger.mt_events where id = '{departed.Entries[0]}'; update ledger.mt_streams set version = 1 where id = 'train-pilot'");
        const string receipt = "The receipt departure-1 of the dossier train-pilot of the ledger PK-RU names an entry that is gone.";
        ShouldBeDamaged(await ledger.TryAsync(Departures, DamagedServer.Departure("2025-08-20"), key: "departure-1"), receipt);
        (await server.UnhealthyAsync()).ShouldContain(receipt);

        await DamagedServer.AlterAsync(database, $"delete from ledger.mt_events where id = '{check.Entries[0]}'");
        const string gone = "The dossier commitment-trade of the ledger PK-RU is at version 3, and has 2 entries up to version 3.";
        foreach (var answer in new[]
        {
            await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/commitments/commitment-trade"),
            await ledger.TryAsync("commitments/commitment-trade/checks", TestLedger.Check(2)),
        })
        {
            (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.ServiceUnavailable, "unreadable-entry"));
            answer.Body.GetProperty("detail").GetString()!.ShouldEndWith("An entry of commitment-trade is missing before its version 3.");
        }

        (await server.UnhealthyAsync()).ShouldContain(gone);

        await Sql.AskAsync(
            database, """insert into ledger.mt_doc_receipt (tenant_id, id, data, mt_version) values ('PK-RU', 'made-up', '{"dossier": "train-pilot", "entries": ["-", 7, {}]}', gen_random_uuid())""");
        const string madeUp = "The receipt made-up of the dossier train-pilot of the ledger PK-RU names an entry that is gone.";
        var unhealthy = await server.UnhealthyAsync();
        for (var tries = 0; tries < 50 && !unhealthy.Contains(madeUp, StringComparison.Ordinal); tries++)
        {
            // Where a look took long, the next comes later.
            await Task.Delay(100, TestContext.Current.CancellationToken);
            unhealthy = await server.UnhealthyAsync();
        }

        unhealthy.ShouldContain(madeUp);
        foreach (var said in new[] { receipt, gone })
        {
            server.Output.Count(line => line.Contains(said, StringComparison.Ordinal)).ShouldBe(1, said);
        }

        await server.StopAsync();
    }

    [Fact]
    public async Task While_the_sequence_is_behind_the_last_entry_nothing_is_recorded_even_where_a_number_is_free()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var server = new ServerProcess(("ConnectionStrings__Ledger", database));
        await server.StartAsync();
        var ledger = await PilotAsync(server);
        foreach (var day in Enumerable.Range(1, 5))
        {
            await ledger.ScheduleAsync($"train-{day}", "2026-01", "2025-12-01");
        }

        await Sql.AskAsync(database, "select nextval('ledger.mt_events_sequence')");
        var last = (await ledger.ScheduleAsync("train-last", "2026-01", "2025-12-01")).Sequence;
        foreach (var back in new[] { 1, last - 2, last - 1 })
        {
            await Sql.AskAsync(database, $"select setval('ledger.mt_events_sequence', {back})");
            var mend = $"run select setval('ledger.mt_events_sequence', {last}).";
            if (back > 1)
            {
                // Where a number is free nobody collides: it is seen within a minute, here by whoever asks how the last one was mended.
                await DamagedServer.HealthAsync(ledger, "store");
            }

            ShouldBeDamaged(await ledger.TryAsync("trains", ledger.Train($"train-after-{back}", "2026-01", "2025-12-01")), mend);
            var (status, description) = await DamagedServer.HealthAsync(ledger, "store");
            status.ShouldBe("Unhealthy");
            description.ShouldContain(mend);
            (await Sql.AskAsync(database, "select max(seq_id) from ledger.mt_events")).ShouldBe(last);
        }

        await Sql.AskAsync(database, $"select setval('ledger.mt_events_sequence', {last})");
        await ledger.ScheduleAsync("train-next", "2026-01", "2025-12-01");
        await server.AnswersAsync("health/ready");
        server.Output.Count(line => line.Contains("The sequence of entries is behind", StringComparison.Ordinal)).ShouldBe(1);
        await server.StopAsync();
    }

    /// <summary>As whoever serves may add one.</summary>
    [Fact]
    public async Task An_entry_with_a_number_that_was_never_given_is_named_and_a_sequence_at_its_end_is_set_back_to_what_is_in_line()
    {
        const long Last = long.MaxValue;
        var database = await fixture.CreateDatabaseAsync();
        using var server = new ServerProcess(("ConnectionStrings__Ledger", database));
        await server.StartAsync();
        var ledger = await PilotAsync(server);
        var inLine = (await ledger.ScheduleAsync("train-next", "2026-01", "2025-12-01")).Sequence;
        await Sql.AskAsync(
            database,
            $$"""
            insert into ledger.mt_streams (tenant_id, id, version, timestamp, created, is_archived) values ('PK-RU', 'train-far', 1, now(), now(), false);
            insert into ledger.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, headers, user_name, is_archived)
            select {{Last}}, gen_random_uuid(), 'train-far', 1, data, type, now(), tenant_id, headers, user_name, false from ledger.mt_events where stream_id = 'train-pilot'
            """);

        // A server that starts sees it; recording goes on.
        await server.StopAsync();
        await server.StartAsync("health/live");
        var said = await server.UnhealthyAsync();
        said.ShouldContain($"of the dossier train-far of the ledger PK-RU has the number {Last}, which the sequence of entries never gave.");
        said.ShouldNotContain("setval");
        inLine = (await ledger.ScheduleAsync("train-after", "2026-01", "2025-12-01")).Sequence;

        await Sql.AskAsync(database, $"select setval('ledger.mt_events_sequence', {Last})");
        var mend = $"The sequence of entries has all but come to its end: run select setval('ledger.mt_events_sequence', {inLine}).";
        ShouldBeDamaged(await ledger.TryAsync("trains", ledger.Train("train-last", "2026-01", "2025-12-01")), mend);
        (await DamagedServer.HealthAsync(ledger, "store")).Description.ShouldContain(mend);

        await Sql.AskAsync(database, $"select setval('ledger.mt_events_sequence', {inLine})");
        await ledger.ScheduleAsync("train-last", "2026-01", "2025-12-01");
        await server.StopAsync();
    }

    private static async Task<TestLedger> PilotAsync(ServerProcess server)
    {
        var ledger = await server.Ledger("PK-RU").OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-20");
        return ledger;
    }

    private static void ShouldBeDamaged(HttpAnswer answer, string damage)
    {
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, answer.Body.ToString());
        answer.Problem.ShouldBe("damaged-store");
        answer.Body.GetProperty("detail").GetString()!.ShouldContain(damage);
    }
}

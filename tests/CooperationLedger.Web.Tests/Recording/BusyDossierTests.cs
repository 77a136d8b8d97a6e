using System.Net;
using CooperationLedger.Web.Tests.Forms;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Recording;

/// <summary>One busy dossier harms nobody: neither those who record in it, nor readers and those who record elsewhere.</summary>
public sealed class BusyDossierTests(TwoServers servers) : IClassFixture<TwoServers>, IDisposable
{
    private readonly StoredLedger stored = new(servers.Database);
    private readonly TestLedger ledger = servers.Ledger;
    private readonly string name = Guid.NewGuid().ToString("N")[..8];

    private string Busy => $"commitment-{name}";

    private string Checks => $"commitments/{Busy}/checks";

    public void Dispose() => stored.Dispose();

    [Fact]
    public async Task Sixty_four_clerks_on_one_dossier_are_all_recorded_whichever_of_two_servers_they_ask()
    {
        await ledger.PromiseAsync(Busy);
        var before = (await stored.EntriesAsync(ledger.Id)).Count;

        var answers = await servers.AskAsync(64, clerk => (Checks, TestLedger.Check(clerk)));

        answers.Select(answer => answer.Status).Distinct().ShouldBe([HttpStatusCode.Created]);
        answers.Select(answer => answer.Body.GetProperty("version").GetInt64()).Order().ShouldBe(Enumerable.Range(2, 64).Select(version => (long)version));

        // Whoever loses a race, or a deadlock after a second of waiting, once it has begun to append leaves a gap.
        var first = answers.Min(answer => answer.Body.GetProperty("sequence").GetInt64());
        answers.Select(answer => answer.Body.GetProperty("sequence").GetInt64() - first).Order().ShouldBe(Enumerable.Range(0, 64).Select(number => (long)number));
        await stored.ShouldHoldExactlyAsync(ledger.Id, answers.SelectMany(answer => answer.Entries), before);
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
    }

    [Fact]
    public async Task While_another_session_holds_a_dossier_those_who_record_in_it_are_answered_and_all_others_served()
    {
        await ledger.PromiseAsync(Busy);
        await ledger.PromiseAsync($"{Busy}-quiet");
        await using var holder = await stored.Database.OpenConnectionAsync(Ct);
        await using var held = await HoldAsync(holder, $"select from ledger.mt_streams where id = '{Busy}' for update");
        var asking = servers.AskAsync(60, clerk => (Checks, TestLedger.Check(clerk)));
        await SomebodyWaitsAsync();

        for (var day = 0; day < 10; day++)
        {
            await ledger.GetAsync($"commitments/{Busy}");
            await ledger.GetAsync("commitments");
            await ledger.RecordAsync($"commitments/{Busy}-quiet/checks", TestLedger.Check(day));
        }

        var answers = await asking;
        answers.Select(answer => (answer.Status, answer.Problem, answer.RetryAfter)).Distinct().ShouldBe([(HttpStatusCode.ServiceUnavailable, "dossier-busy", "2")]);
        answers[0].Body.GetProperty("detail").GetString().ShouldBe($"Others are recording in {Busy} now. Nothing was recorded: send it again in 2 seconds.");

        await held.RollbackAsync(Ct);
        (await ledger.TryAsync(Checks, TestLedger.Check(0))).Status.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_clerk_is_told_in_words_that_the_dossier_is_busy_and_keeps_what_was_filled_in()
    {
        var train = $"train-{name}";
        await ledger.ScheduleAsync(train, "2025-08", "2025-06-20");
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync($"forms/departure?dossier={train}");
        (clerk["/dossier"], clerk["/date"], clerk["/citations/0/source"]) = (train, "2 September 2025", "source-gazette");
        await using var holder = await stored.Database.OpenConnectionAsync(Ct);
        await using var held = await HoldAsync(holder, $"select from ledger.mt_streams where id = '{train}' for update");

        await clerk.PressAsync("forms/departure", ("record", ""));

        (clerk.Status, clerk.RetryAfter).ShouldBe((HttpStatusCode.ServiceUnavailable, "2"));
        clerk.Page.ShouldContain($"Others are recording in {train} now. Nothing was recorded, and what you filled in is still here");
        clerk["/date"].ShouldBe("2 September 2025");

        await held.RollbackAsync(Ct);
        await clerk.PressAsync("forms/departure", ("record", ""));
        clerk.Page.ShouldContain("The train departed.");
    }

    [Fact]
    public async Task Readers_whom_another_session_keeps_from_reading_are_told_to_ask_again()
    {
        await ledger.PromiseAsync(Busy);
        await using var holder = await stored.Database.OpenConnectionAsync(Ct);
        await using var held = await HoldAsync(holder, "lock table ledger.mt_events in access exclusive mode");

        var answer = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/commitments/{Busy}");

        (answer.Status, answer.Problem, answer.RetryAfter).ShouldBe((HttpStatusCode.ServiceUnavailable, "database-away", "1"));
        await held.RollbackAsync(Ct);
        await ledger.GetAsync($"commitments/{Busy}");
    }

    [Fact]
    public async Task However_many_ask_the_servers_open_no_more_connections_than_they_are_given()
    {
        var given = 2 * new NpgsqlConnectionStringBuilder(servers.Database).MaxPoolSize;
        var recording = servers.AskAsync(150, clerk => ("commitments", Promise(clerk, "2024-06")));
        var reading = Task.WhenAll(Enumerable.Range(0, 150).Select(_ => ledger.GetAsync("commitments")));

        List<long> open = [];
        while (!recording.IsCompleted || !reading.IsCompleted)
        {
            open.Add(await stored.CountAsync(
                $"select count(*) from pg_stat_activity where datname = current_database() and backend_type = 'client backend' and application_name <> '{StoredLedger.ApplicationName}'"));
        }

        (await recording).Select(answer => answer.Status).Distinct().ShouldBe([HttpStatusCode.Created]);
        await reading;
        open.Max().ShouldBeInRange(given / 2, given);
    }

    [Fact]
    public async Task Of_clerks_who_open_the_same_at_once_one_opens_it_and_the_others_are_answered_with_it()
    {
        for (var round = 0; round < 10; round++)
        {
            var answers = await servers.AskAsync(8, _ => ("commitments", Promise(round, "2024-06")));

            answers.Select(answer => answer.Status).Order().ShouldBe([.. Enumerable.Repeat(HttpStatusCode.OK, 7), HttpStatusCode.Created]);
            answers.SelectMany(answer => answer.Entries).Distinct().Count().ShouldBe(1);
            Dossiers(answers).Distinct().ShouldBe([$"{Busy}-{round}"]);
        }
    }

    [Fact]
    public async Task Of_clerks_who_open_what_is_called_the_same_each_opens_one()
    {
        for (var round = 0; round < 10; round++)
        {
            var answers = await servers.AskAsync(8, clerk => ("commitments", Promise(round, $"2024-0{clerk + 1}")));

            answers.Select(answer => answer.Status).Distinct().ShouldBe([HttpStatusCode.Created]);
            Dossiers(answers).ShouldBeUnique();
            Dossiers(answers).ShouldContain($"{Busy}-{round}");
            Dossiers(answers).ShouldContain($"{Busy}-{round}-2");
        }
    }

    [Fact]
    public async Task Of_clerks_who_read_the_same_version_one_is_recorded_and_the_others_told_that_it_is_another_now()
    {
        await ledger.PromiseAsync(Busy);
        for (var version = 1; version <= 10; version++)
        {
            var answers = await servers.AskAsync(8, clerk => (Checks, TestLedger.Check((8 * version) + clerk)), ifMatch: $"\"{Busy}:{version}\"");

            answers.Select(answer => answer.Status).Order().ShouldBe([HttpStatusCode.Created, .. Enumerable.Repeat(HttpStatusCode.PreconditionFailed, 7)]);
        }
    }

    [Fact]
    public async Task Of_repeats_at_once_one_is_recorded_and_the_others_are_answered_with_it()
    {
        await ledger.PromiseAsync(Busy);
        for (var day = 0; day < 10; day++)
        {
            var answers = await servers.AskAsync(8, _ => (Checks, TestLedger.Check(day)), key: $"{name}-{day}");

            answers.Select(answer => answer.Status).Order().ShouldBe([.. Enumerable.Repeat(HttpStatusCode.OK, 7), HttpStatusCode.Created]);
            answers.Select(answer => answer.Body.ToString()).Distinct().Count().ShouldBe(1);
        }
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>One whose id is left to the server.</summary>
    private object Promise(int number, string date) =>
        new { title = $"{name} {number}", owedBy = ledger.Parties, testable = false, date, citations = TestLedger.Citations };

    private static IEnumerable<string> Dossiers(IEnumerable<HttpAnswer> answers) =>
        answers.Select(answer => answer.Body.GetProperty("dossier").GetString()!);

    /// <summary>Until it is rolled back.</summary>
    private static async Task<NpgsqlTransaction> HoldAsync(NpgsqlConnection holder, string sql)
    {
        var held = await holder.BeginTransactionAsync(Ct);
        await using var hold = new NpgsqlCommand(sql, holder);
        await hold.ExecuteNonQueryAsync(Ct);
        return held;
    }

    private async Task SomebodyWaitsAsync()
    {
        for (var tries = 0; tries < 1000; tries++)
        {
            if (await stored.CountAsync("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'") > 0)
            {
                return;
            }

            await Task.Delay(10, Ct);
        }

        throw new ShouldAssertException("Nobody waits.");
    }
}

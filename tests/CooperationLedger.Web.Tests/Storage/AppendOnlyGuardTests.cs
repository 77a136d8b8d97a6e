using System.Net;
using System.Text.Json;
using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Storage;
using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Storage;

/// <summary>History cannot be altered, whatever the code of the application does, and whatever happened to what prevents it.</summary>
public sealed class AppendOnlyGuardTests(LedgerFixture fixture) : IDisposable
{
    private const string Delete = "delete from ledger.mt_events";
    private const string Refuse = "ledger.refuse_to_alter_entries()";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("update ledger.mt_events set data = '{}'")]
    [InlineData("update ledger.mt_events set is_archived = true")]
    [InlineData(Delete)]
    [InlineData("truncate ledger.mt_events cascade")]
    public async Task PostgreSQL_refuses_to_alter_entries_even_to_the_role_that_owns_them(string sql)
    {
        await fixture.OpenAsync();

        (await RefusedAsync(fixture.ConnectionString, sql)).ShouldBe("23001");
    }

    [Theory]
    [InlineData("update ledger.mt_events set data = '{}'")]
    [InlineData("update ledger.mt_events set is_archived = true")]
    [InlineData(Delete)]
    [InlineData("truncate ledger.mt_events cascade")]
    [InlineData("alter table ledger.mt_events disable trigger refuse_delete")]
    [InlineData("drop trigger refuse_delete on ledger.mt_events")]
    [InlineData("drop function ledger.refuse_to_alter_entries() cascade")]
    [InlineData("create or replace function ledger.refuse_to_alter_entries() returns trigger language plpgsql as 'begin return new; end'")]
    [InlineData("create table ledger.another (id int)")]
    [InlineData("alter table ledger.mt_events add column another int")]
    [InlineData("drop schema ledger cascade")]
    [InlineData("drop table ledger.mt_doc_receipt")]
    [InlineData("update ledger.mt_doc_receipt set data = '{}'")]
    [InlineData("delete from ledger.mt_doc_receipt")]
    [InlineData("delete from ledger.mt_streams")]
    [InlineData("select setval('ledger.mt_events_sequence', 1)")]
    [InlineData("set session_replication_role = replica")]
    public async Task The_role_that_serves_may_neither_alter_entries_nor_disarm_what_guards_them(string sql)
    {
        await fixture.OpenAsync();

        (await RefusedAsync(fixture.ServingConnectionString, sql)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Health_is_green_where_one_role_migrates_and_another_serves() =>
        (await GuardAsync(fixture.Host.Server.CreateClient())).ShouldBe(
            ("Healthy", "Entries cannot be altered, and the role that serves owns nothing."));

    /// <summary>Every way in which the guard may have been taken down while no server ran.</summary>
    private static readonly string[] TakenDown =
    [
        $"create or replace function {Refuse} returns trigger language plpgsql as 'begin raise exception ''Other words''; end'",
        $"create or replace function {Refuse} returns trigger language plpgsql as 'begin return null; end'",
        $"drop function {Refuse} cascade",
        "drop trigger refuse_delete on ledger.mt_events",
        "alter table ledger.mt_events disable trigger user",
        "alter table ledger.mt_events enable trigger refuse_delete",
        $"create or replace trigger refuse_delete before delete on ledger.mt_events for each row when (old.version < 0) execute function {Refuse}",
    ];

    [Fact]
    public async Task A_start_mends_it_before_anybody_is_served()
    {
        var database = await fixture.CreateDatabaseAsync();
        await using (var first = await LedgerFixture.StartAsync(database))
        {
            await new TestLedger(first, "PK-RU").OpenAsync();
        }

        foreach (var taken in TakenDown)
        {
            await Sql.AskAsync(database, taken);

            await using var server = await LedgerFixture.StartAsync(database);

            (await RefusedAsync(database, Delete)).ShouldBe("23001", taken);
            (await Sql.AskAsync(database, "select count(*) from pg_trigger where tgname like 'refuse_%' and tgenabled = 'A'")).ShouldBe(3L, taken);
            (await GuardAsync(server.Server.CreateClient())).ShouldBe(
                ("Degraded", "The role that serves owns the tables, and could switch the guard of entries off."));
        }
    }

    [Fact]
    public async Task Taken_down_under_a_server_it_is_said_and_nothing_is_recorded_until_it_is_back()
    {
        await using var postgres = await folder.StartAsync();
        using var server = Serving(postgres);
        await server.StartAsync();
        var ledger = await server.Ledger("PK-RU").OpenAsync();
        var train = ledger.Train("train-pilot", "2025-08", "2025-06-20");
        foreach (var (taken, said) in new[]
        {
            ("alter table ledger.mt_events disable trigger refuse_delete", "The trigger refuse_delete is switched off."),
            ("alter table ledger.mt_events enable trigger refuse_update", "The trigger refuse_update can be switched off for a session."),
            ("drop trigger refuse_truncate on ledger.mt_events", "The trigger refuse_truncate is missing."),
            (TakenDown[1], "The function refuse_to_alter_entries is missing or was changed."),
        })
        {
            await Sql.AskAsync(postgres.ConnectionString, AppendOnlyGuard.Install);
            await server.AnswersAsync("health/ready");
            await Sql.AskAsync(postgres.ConnectionString, taken);

            (await server.UnhealthyAsync()).ShouldContain($"Entries could be altered, so nothing is recorded. {said}");
            var refused = await ledger.TryAsync("trains", train);
            (refused.Status, refused.Problem).ShouldBe((HttpStatusCode.ServiceUnavailable, "unguarded"), taken);
            (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/sources/source-gazette")).Status.ShouldBe(HttpStatusCode.OK);
        }

        await server.StopAsync();

        // Without the role that owns the tables a start cannot mend it, and serves all the same what was recorded.
        using var alone = new ServerProcess(("ConnectionStrings__Ledger", postgres.ServingConnectionString));
        await alone.StartAsync("health/live");
        (await alone.Ledger("PK-RU").TryAsync("trains", train)).Problem.ShouldBe("unguarded");
        (await alone.Ledger("PK-RU").SendAsync(HttpMethod.Get, $"{ledger.Api}/sources/source-gazette")).Status.ShouldBe(HttpStatusCode.OK);
        await alone.StopAsync();

        await server.StartAsync();
        (await GuardAsync(server.Client)).Status.ShouldBe("Healthy");
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-20");
        await server.StopAsync();
    }

    [Fact]
    public async Task Rights_that_the_role_that_serves_should_not_have_are_said_and_a_start_takes_them_away()
    {
        await using var postgres = await folder.StartAsync();
        using var server = Serving(postgres);
        await server.StartAsync();
        foreach (var (given, said) in new[]
        {
            ("update on ledger.mt_events", "The role that serves has UPDATE on the table ledger.mt_events."),
            ("update (data) on ledger.mt_events", "The role that serves has UPDATE on the table ledger.mt_events."),
            ("create on schema ledger", "The role that serves has CREATE on the schema ledger."),
        })
        {
            await Sql.AskAsync(postgres.ConnectionString, $"grant {given} to ledger_server");
            (await GuardAsync(server.Client)).ShouldBe(("Degraded", said));
            await Sql.AskAsync(postgres.ConnectionString, $"revoke {given} from ledger_server");
        }

        await Sql.AskAsync(postgres.ConnectionString, "grant update (data), delete on ledger.mt_events to ledger_server");
        await Sql.AskAsync(postgres.ConnectionString, "revoke insert on ledger.mt_doc_dossiercard from ledger_server");
        await server.StopAsync();
        await server.StartAsync();
        (await GuardAsync(server.Client)).Status.ShouldBe("Healthy");

        foreach (var (given, taken, said) in new[]
        {
            ("alter role ledger_server createrole", "alter role ledger_server nocreaterole", "may make roles (CREATEROLE)"),
            ("grant pg_execute_server_program to ledger_server", "revoke pg_execute_server_program from ledger_server", "is a member of pg_execute_server_program"),
            ("grant pg_write_server_files to ledger_server", "revoke pg_write_server_files from ledger_server", "is a member of pg_write_server_files"),
        })
        {
            await AsSuperuserAsync(postgres, given);
            (await GuardAsync(server.Client)).ShouldBe(("Degraded", $"The role that serves {said}, and could so switch the guard of entries off."));
            await AsSuperuserAsync(postgres, taken);
        }

        await AsSuperuserAsync(postgres, "grant ledger to ledger_server");
        (await GuardAsync(server.Client)).ShouldBe(
            ("Degraded", "The role that serves owns the tables, and could switch the guard of entries off."));
        await server.StopAsync();
    }

    private static ServerProcess Serving(PostgresServer postgres) => new(
        ("ConnectionStrings__Ledger", postgres.ServingConnectionString), ("ConnectionStrings__Migrations", postgres.ConnectionString));

    private async Task AsSuperuserAsync(PostgresServer postgres, string sql)
    {
        var superuser = new NpgsqlConnectionStringBuilder(postgres.ConnectionString)
        {
            Username = "postgres",
            Password = await File.ReadAllTextAsync(folder.In("superuser.password"), TestContext.Current.CancellationToken),
        };
        await Sql.AskAsync(superuser.ConnectionString, sql);
    }

    /// <returns>PostgreSQL's code of why.</returns>
    private static async Task<string> RefusedAsync(string connectionString, string sql) =>
        (await Should.ThrowAsync<PostgresException>(() => Sql.AskAsync(connectionString, sql))).SqlState;

    private static async Task<(string Status, string Description)> GuardAsync(HttpClient client)
    {
        using var answer = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        var guard = JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .GetProperty("checks").GetProperty("guard");
        return (guard.GetProperty("status").GetString()!, guard.GetProperty("description").GetString()!);
    }
}

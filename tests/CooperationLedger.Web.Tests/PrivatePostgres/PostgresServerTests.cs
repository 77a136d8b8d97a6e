using System.Diagnostics;
using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.PrivatePostgres;

/// <summary>
/// One cluster for all of these; each starts and stops it, in any order. What a crash leaves behind is made by a real
/// crash: a killed postmaster, or an owner that goes away without stopping its server.
/// </summary>
public sealed class PostgresServerTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    [Fact]
    public async Task It_answers_as_a_role_that_owns_its_database_and_is_no_superuser()
    {
        await using var postgres = await folder.StartAsync();

        (await Ask(postgres, "SELECT current_user || ' in ' || current_database()")).ShouldBe("ledger in ledger");
        (await Ask(postgres, "SELECT rolsuper OR rolreplication OR rolbypassrls FROM pg_roles WHERE rolname = current_user")).ShouldBe(false);
        (await Ask(postgres, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'ledger'")).ShouldBe("ledger");
    }

    [Fact]
    public async Task It_also_answers_as_a_role_that_owns_nothing_and_may_make_nothing()
    {
        await using var postgres = await folder.StartAsync();
        Task<object?> AskServing(string sql) => Sql.AskAsync(postgres.ServingConnectionString, sql);

        (await AskServing("SELECT current_user || ' in ' || current_database()")).ShouldBe("ledger_server in ledger");
        (await AskServing("SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user")).ShouldBe(false);
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => AskServing("CREATE SCHEMA mine"))).SqlState.ShouldBe("42501");
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => AskServing("CREATE TABLE mine (id int)"))).SqlState.ShouldBe("42501");
    }

    /// <remarks>As a cluster that an earlier version made, and as one that was restored from a backup.</remarks>
    [Theory]
    [InlineData("DROP ROLE ledger_server")]
    [InlineData("SELECT 1")]
    public async Task A_cluster_without_the_password_of_that_role_gets_one_at_the_next_start(string before)
    {
        await using (var earlier = await folder.StartAsync())
        {
            var superuser = new Npgsql.NpgsqlConnectionStringBuilder(earlier.ConnectionString)
            {
                Username = "postgres",
                Password = await File.ReadAllTextAsync(folder.In("superuser.password"), TestContext.Current.CancellationToken),
            };
            await Sql.AskAsync(superuser.ConnectionString, before);
            File.Delete(folder.In("ledger_server.password"));
        }

        await using var postgres = await folder.StartAsync();

        (await Sql.AskAsync(postgres.ServingConnectionString, "SELECT current_user::text")).ShouldBe("ledger_server");
    }

    [Fact]
    public async Task It_listens_on_no_port_and_only_its_own_account_reaches_the_socket()
    {
        await using var postgres = await folder.StartAsync();

        (await Ask(postgres, "SHOW listen_addresses")).ShouldBe("");
        (await Ask(postgres, "SELECT inet_server_addr() IS NULL")).ShouldBe(true);
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode ownerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            File.GetUnixFileMode(folder.In("socket")).ShouldBe(ownerOnly);
            File.GetUnixFileMode(folder.In("cluster")).ShouldBe(ownerOnly);
            File.GetUnixFileMode(folder.In("ledger.password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.GetUnixFileMode(folder.In("ledger_server.password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Theory]
    [InlineData("data_checksums", "on")]
    [InlineData("server_encoding", "UTF8")]
    [InlineData("lc_collate", "C")]
    [InlineData("password_encryption", "scram-sha-256")]
    [InlineData("TimeZone", "UTC")]
    [InlineData("jit", "off")]
    [InlineData("max_connections", "50")]
    public async Task It_runs_with_the_settings_that_the_ledger_relies_on(string setting, string value)
    {
        await using var postgres = await folder.StartAsync();

        (await Ask(postgres, $"SHOW {setting}")).ShouldBe(value);
    }

    [Fact]
    public async Task A_wrong_password_is_refused_even_over_the_socket()
    {
        await using var postgres = await folder.StartAsync();
        var guessed = new Npgsql.NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Password = "guessed" }.ConnectionString;

        (await Should.ThrowAsync<Npgsql.PostgresException>(() => Sql.AskAsync(guessed, "SELECT 1"))).SqlState.ShouldBe("28P01");
    }

    [Fact]
    public async Task A_test_run_gets_a_database_of_its_own()
    {
        await using var postgres = await folder.StartAsync();
        var name = $"run \"{Guid.NewGuid():N}\"";

        var own = await postgres.CreateDatabaseAsync(name, TestContext.Current.CancellationToken);

        own.ShouldBe(postgres.ConnectionStringTo(name));
        (await Sql.AskAsync(own, "SELECT current_database()")).ShouldBe(name);
    }

    [Fact]
    public async Task A_second_start_keeps_what_was_written()
    {
        await using (var first = await folder.StartAsync())
        {
            await Ask(first, "CREATE TABLE kept AS SELECT 'said in 1966' AS words");
        }

        await using var second = await folder.StartAsync();

        (await Ask(second, "SELECT words FROM kept")).ShouldBe("said in 1966");
    }

    [Fact]
    public async Task Stopping_leaves_no_server_behind()
    {
        var postgres = await folder.StartAsync();

        await postgres.DisposeAsync();
        await postgres.DisposeAsync();

        File.Exists(folder.In("cluster/postmaster.pid")).ShouldBeFalse();
        await Should.ThrowAsync<Npgsql.NpgsqlException>(() => Ask(postgres, "SELECT 1"));
    }

    [Fact]
    public async Task The_next_start_recovers_from_a_killed_server()
    {
        await using (var killed = await folder.StartAsync())
        {
            await Ask(killed, "CREATE TABLE acknowledged AS SELECT 42 AS answer");
            Process.GetProcessById(folder.PostmasterId()).Kill();
        }

        File.Exists(folder.In("cluster/postmaster.pid")).ShouldBeTrue();
        await using var next = await folder.StartAsync();

        (await Ask(next, "SELECT answer FROM acknowledged")).ShouldBe(42);
    }

    [Fact]
    public async Task A_server_that_was_killed_under_its_owner_is_started_again_at_the_same_place()
    {
        await using var postgres = await folder.StartAsync();
        Process.GetProcessById(folder.PostmasterId()).Kill();

        // What was killed takes a moment to be gone.
        var again = false;
        for (var tries = 0; tries < 100 && !again; tries++)
        {
            again = await postgres.RestartIfDeadAsync(TestContext.Current.CancellationToken);
        }

        again.ShouldBeTrue();
        (await Ask(postgres, "SELECT 1")).ShouldBe(1);
        (await postgres.RestartIfDeadAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_that_is_only_slow_is_not_stopped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no signal that makes a process wait");
        await using var postgres = await folder.StartAsync();
        var running = folder.PostmasterId();
        ServerProcess.Signal("STOP", running);
        try
        {
            (await postgres.RestartIfDeadAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
        }
        finally
        {
            ServerProcess.Signal("CONT", running);
        }

        folder.PostmasterId().ShouldBe(running);
        (await Ask(postgres, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_process_number_that_now_belongs_to_another_program_does_not_stop_the_start()
    {
        string[] left;
        await using (await folder.StartAsync())
        {
            left = await File.ReadAllLinesAsync(folder.In("cluster/postmaster.pid"), TestContext.Current.CancellationToken);
        }

        left[0] = Environment.ProcessId.ToString();
        await File.WriteAllLinesAsync(folder.In("cluster/postmaster.pid"), left, TestContext.Current.CancellationToken);

        await using var next = await folder.StartAsync();

        (await Ask(next, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_owner_of_the_folder_is_refused_with_words()
    {
        await using var owner = await folder.StartAsync();

        var refusal = await Should.ThrowAsync<ClusterInUseException>(folder.StartAsync);

        refusal.Message.ShouldContain(folder.Path);
        (await Ask(owner, "SELECT 1")).ShouldBe(1);
    }

    private static Task<object?> Ask(PostgresServer postgres, string sql) => Sql.AskAsync(postgres.ConnectionString, sql);
}

using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Storage;

/// <summary>One role makes the tables and another serves, on a PostgreSQL of one's own; each test has one to itself.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Migrate_makes_the_role_that_serves_and_the_tables_and_a_server_needs_no_other_role()
    {
        await using var postgres = await folder.StartAsync();
        var superuser = await SuperuserAsync(postgres.ConnectionString);
        await Sql.AskAsync(superuser, "alter system set log_statement = 'all'");
        await Sql.AskAsync(superuser, "select pg_reload_conf()");
        var serving = new NpgsqlConnectionStringBuilder(superuser) { Username = "clerks", Password = "it's a \"password\"" }.ConnectionString;
        using var migrates = new ServerProcess(("ConnectionStrings__Ledger", serving), ("ConnectionStrings__Migrations", superuser));
        using var server = new ServerProcess(("ConnectionStrings__Ledger", serving));

        (await migrates.RunAsync("migrate")).ShouldBe((0, ""));
        (await migrates.RunAsync("migrate")).ShouldBe((0, ""));
        var log = string.Concat(Directory.GetFiles(folder.In("log")).Select(File.ReadAllText));
        log.ShouldContain("create role clerks login");
        log.ShouldNotContain("s a \"password\"");

        await server.StartAsync();
        var ledger = await server.Ledger("PK-RU").OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-20");
        (await server.Client.GetStringAsync("health/ready", TestContext.Current.CancellationToken)).ShouldStartWith("{\"status\":\"Healthy\"");
        await server.StopAsync();
    }

    [Fact]
    public async Task A_role_that_may_make_no_other_says_how_it_is_made()
    {
        await using var postgres = await folder.StartAsync();
        var serving = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Username = "clerks" }.ConnectionString;
        using var migrates = new ServerProcess(
            ("ConnectionStrings__Ledger", serving), ("ConnectionStrings__Migrations", postgres.ConnectionString));

        var (code, complaint) = await migrates.RunAsync("migrate");

        code.ShouldBe(1);
        complaint.ShouldEndWith("make it with CREATE ROLE clerks LOGIN PASSWORD '...'.");
    }

    /// <remarks>The tables of an earlier version, of none, and of one whose table another column was taken from.</remarks>
    [Theory]
    [InlineData("create schema ledger")]
    [InlineData("alter table ledger.mt_doc_dossiercard drop column edition")]
    [InlineData("drop table ledger.wolverine_nodes cascade")]
    public async Task A_role_that_only_serves_does_not_start_on_tables_of_another_version(string before)
    {
        await using var postgres = await folder.StartAsync();
        if (!before.StartsWith("create schema", StringComparison.Ordinal))
        {
            using var migrates = new ServerProcess(
                ("ConnectionStrings__Ledger", postgres.ServingConnectionString), ("ConnectionStrings__Migrations", postgres.ConnectionString));
            (await migrates.RunAsync("migrate")).ShouldBe((0, ""));
        }

        await Sql.AskAsync(postgres.ConnectionString, before);
        await Sql.AskAsync(postgres.ConnectionString, "grant usage on schema ledger to ledger_server");
        using var server = new ServerProcess(("ConnectionStrings__Ledger", postgres.ServingConnectionString));

        var (code, complaint) = await server.RunAsync();

        code.ShouldBe(1);
        complaint.ShouldStartWith("The tables of the ledger are not those of this version");
        complaint.Split('\n').Length.ShouldBe(1, complaint);
    }

    private async Task<string> SuperuserAsync(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Username = "postgres",
        Password = await File.ReadAllTextAsync(folder.In("superuser.password"), TestContext.Current.CancellationToken),
    }.ConnectionString;
}

using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CooperationLedger.PrivatePostgres;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>What docker-compose.yml promises, tried without Docker: its script on a real PostgreSQL, its times on the real host.</summary>
public sealed class ComposedServiceTests(LedgerFixture fixture) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_server_is_given_longer_to_stop_than_it_takes()
    {
        var takes = fixture.Host.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout;
        var given = Regex.Matches(File.ReadAllText(Whole("docker-compose.yml")), @"stop_grace_period: (\d+)s").Select(seconds => int.Parse(seconds.Groups[1].Value)).ToList();

        given.Count.ShouldBe(2);
        given.ShouldAllBe(seconds => TimeSpan.FromSeconds(seconds) >= takes + TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Its_script_makes_an_owner_who_is_no_superuser_and_a_role_that_serves_and_no_password_is_ever_sent()
    {
        Assert.SkipWhen(Psql() is null, "There is no psql here.");
        await using var postgres = await PostgresServer.StartAsync(folder.Options with { Name = "other" }, TestContext.Current.CancellationToken);
        var superuser = new NpgsqlConnectionStringBuilder(postgres.ConnectionString)
        {
            Username = "postgres",
            Password = await File.ReadAllTextAsync(folder.In("superuser.password"), TestContext.Current.CancellationToken),
            Database = "postgres",
        };
        await Sql.AskAsync(superuser.ConnectionString, "alter system set log_statement = 'all'");
        await Sql.AskAsync(superuser.ConnectionString, "select pg_reload_conf()");
        Directory.CreateDirectory(folder.In("secrets"));
        var (owner, serving) = (As(superuser, "ledger", "it's \"owned\""), As(superuser, "ledger_server", "a serving $(password)"));
        await File.WriteAllTextAsync(folder.In("secrets/ledger_password"), owner.Password + "\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.In("secrets/server_password"), serving.Password, TestContext.Current.CancellationToken);

        (await MakeRolesAsync(superuser)).ShouldBe(0);

        (await Sql.AskAsync(owner.ConnectionString, "select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls from pg_roles where rolname = current_user")).ShouldBe(false);
        (await Sql.AskAsync(owner.ConnectionString, "select pg_get_userbyid(datdba)::text from pg_database where datname = current_database()")).ShouldBe("ledger");
        await Should.ThrowAsync<PostgresException>(() => Sql.AskAsync(superuser.ConnectionString, "select 1"));
        foreach (var log in Directory.GetFiles(folder.In("log")))
        {
            var lines = await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken);
            lines.ShouldNotContain("owned\"");
            lines.ShouldNotContain("$(password)");
        }

        await MigrateAndServeAsync(owner.ConnectionString, serving.ConnectionString);
    }

    private static async Task MigrateAndServeAsync(string owner, string serving)
    {
        using var migrates = new ServerProcess(("ConnectionStrings__Ledger", serving), ("ConnectionStrings__Migrations", owner));
        using var server = new ServerProcess(("ConnectionStrings__Ledger", serving));
        (await migrates.RunAsync("migrate")).ShouldBe((0, ""));
        await server.StartAsync();
        await server.Ledger("PK-RU").OpenAsync();
        (await server.Client.GetStringAsync("health/ready", TestContext.Current.CancellationToken)).ShouldStartWith("{\"status\":\"Healthy\"");
        await server.StopAsync();
    }

    private static NpgsqlConnectionStringBuilder As(NpgsqlConnectionStringBuilder other, string role, string password) =>
        new(other.ConnectionString) { Username = role, Password = password, Database = "ledger" };

    /// <summary>As the image runs it: with PostgreSQL on its socket alone, and no terminal.</summary>
    private async Task<int> MakeRolesAsync(NpgsqlConnectionStringBuilder superuser)
    {
        ProcessStartInfo start = new(Whole("src/CooperationLedger.Web/Storage/make-roles.sh")) { RedirectStandardInput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{Path.GetDirectoryName(Psql())}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["PGHOST"] = superuser.Host;
        start.Environment["PGPORT"] = $"{superuser.Port}";
        start.Environment["PGPASSWORD"] = superuser.Password;
        start.Environment["POSTGRES_USER"] = "postgres";
        start.Environment["SECRETS"] = folder.In("secrets");
        using var script = Process.Start(start)!;
        script.StandardInput.Close();
        TestContext.Current.TestOutputHelper!.WriteLine(await script.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await script.WaitForExitAsync(TestContext.Current.CancellationToken);
        return script.ExitCode;
    }

    private static string? Psql() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
        .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")) : [])
        .Select(folder => Path.Combine(folder, "psql")).FirstOrDefault(File.Exists);

    private static string Whole(string file, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", file));
}

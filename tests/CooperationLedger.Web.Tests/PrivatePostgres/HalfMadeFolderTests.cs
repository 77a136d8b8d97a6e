using CooperationLedger.PrivatePostgres;
using CooperationLedger.PrivatePostgres.Backups;
using CooperationLedger.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.PrivatePostgres;

/// <summary>A cluster with something written in it, stopped, and a backup of it.</summary>
public sealed class StoppedCluster : IAsyncLifetime
{
    private readonly TemporaryFolder whole = new();
    private readonly TemporaryFolder files = new();

    public string Backup => files.In("ledger.tar.gz");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(files.Path);
        await using var postgres = await whole.StartAsync();
        await Sql.AskAsync(postgres.ConnectionString, "CREATE TABLE kept AS SELECT 'said in 1966' AS words");
        await CooperationLedger.PrivatePostgres.Backups.Backup.TakeAsync(whole.Options, Backup, TestContext.Current.CancellationToken);
    }

    /// <summary>The same cluster in another folder.</summary>
    public async Task CopyAsync(string folder)
    {
        using var copying = System.Diagnostics.Process.Start("cp", ["-a", whole.Path, folder]);
        await copying.WaitForExitAsync();
    }

    public ValueTask DisposeAsync()
    {
        whole.Dispose();
        files.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>What a killed program, or a disk that lost a file, has left in the folder of a ledger: it is never taken for one.</summary>
public sealed class HalfMadeFolderTests(StoppedCluster cluster) : IClassFixture<StoppedCluster>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("restore.unfinished/cluster/PG_VERSION")]
    [InlineData("restore.unfinished/cluster/PG_VERSION", "ledger.password", "superuser.password")]
    [InlineData("restore.unfinished/backup.json", "cluster/PG_VERSION", "ledger.password", "superuser.password")]
    [InlineData("cluster.restored/cluster/PG_VERSION")]
    [InlineData("cluster.restored/cluster/PG_VERSION", "ledger.password", "superuser.password")]
    public async Task An_unfinished_restore_is_not_started_on_nor_backed_up_and_the_next_restore_clears_it(params string[] left)
    {
        foreach (var file in left)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.In(file))!);
            await File.WriteAllTextAsync(folder.In(file), "15", Ct);
        }

        (await Should.ThrowAsync<ClusterFailedException>(folder.StartAsync)).Message
            .ShouldStartWith($"A restore into {folder.Path} did not finish, so there is no complete ledger in it.");
        await Should.ThrowAsync<ClusterFailedException>(() => Backup.TakeAsync(folder.Options, folder.Path + ".tar.gz", Ct));
        foreach (var file in left)
        {
            File.Exists(folder.In(file)).ShouldBeTrue();
        }

        await Restore.IntoAsync(folder.Options, cluster.Backup, Ct);

        Path.Exists(folder.In(left[0])).ShouldBeFalse();
        await HoldsWhatWasWrittenAsync();
    }

    /// <summary>A server that was started on what a killed restore of an earlier version had left made a cluster there.</summary>
    [Fact]
    public async Task What_lies_beside_a_whole_cluster_makes_it_no_less_whole()
    {
        await cluster.CopyAsync(folder.Path);
        Directory.CreateDirectory(folder.In("cluster.restored"));

        await HoldsWhatWasWrittenAsync();
    }

    [Fact]
    public async Task A_making_that_was_killed_is_begun_again_and_said()
    {
        Directory.CreateDirectory(folder.In("cluster.making-00000000/data"));
        List<string> said = [];

        await using var postgres = await PostgresServer.StartAsync(folder.Options with { Say = said.Add }, Ct);

        said.ShouldContain($"Making the private PostgreSQL in {folder.Path} was interrupted: it is made anew.");
        Directory.Exists(folder.In("cluster.making-00000000")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("cluster/PG_VERSION", null, "is not a complete cluster, it has no PG_VERSION")]
    [InlineData("cluster/PG_VERSION", "", "does not say which version made the cluster")]
    [InlineData("cluster/PG_VERSION", "fifteen", "does not say which version made the cluster")]
    [InlineData("cluster/global/pg_control", null, "did not start")]
    [InlineData("cluster/global/pg_control", "", "did not start")]
    [InlineData("cluster/pg_wal", null, "did not start")]
    [InlineData("cluster/postgresql.conf", null, "did not start")]
    [InlineData("ledger.password", null, "The password of the private PostgreSQL is missing")]
    [InlineData("ledger.password", "", "does not let us in")]
    public async Task A_cluster_that_has_lost_a_file_is_told_so_and_left_as_it_is(string lost, string? holds, string words)
    {
        await cluster.CopyAsync(folder.Path);
        if (Directory.Exists(folder.In(lost)))
        {
            Directory.Delete(folder.In(lost), recursive: true);
        }
        else
        {
            File.Delete(folder.In(lost));
        }

        if (holds is not null)
        {
            await File.WriteAllTextAsync(folder.In(lost), holds, Ct);
        }

        var passwords = await PasswordsAsync();
        (await Should.ThrowAsync<PostgresServerException>(folder.StartAsync)).Message.ShouldContain(words);

        (await PasswordsAsync()).ShouldBe(passwords);
        File.Exists(folder.In("cluster/base/1/PG_VERSION")).ShouldBeTrue();
    }

    private async Task<string> PasswordsAsync()
    {
        var passwords = "";
        foreach (var file in Directory.GetFiles(folder.Path, "*.password").Order())
        {
            passwords += await File.ReadAllTextAsync(file, Ct);
        }

        return passwords;
    }

    private async Task HoldsWhatWasWrittenAsync()
    {
        await using var postgres = await folder.StartAsync();
        (await Sql.AskAsync(postgres.ConnectionString, "SELECT words FROM kept")).ShouldBe("said in 1966");
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}

using CooperationLedger.PrivatePostgres;
using CooperationLedger.PrivatePostgres.Backups;
using CooperationLedger.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.PrivatePostgres.Backups;

/// <summary>Backups of a server that this process has; as commands of the program they are tested with the whole ledger in them.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder restored = new();
    private readonly string file = Path.Combine(Path.GetTempPath(), $"ledger-hosting-{Guid.NewGuid():N}.tar.gz");

    public void Dispose()
    {
        folder.Dispose();
        restored.Dispose();
        File.Delete(file);
    }

    [Fact]
    public async Task A_database_that_is_dropped_while_it_is_copied_does_no_harm()
    {
        await using (var postgres = await folder.StartAsync())
        {
            await Sql.AskAsync(postgres.ConnectionString, "CREATE TABLE kept AS SELECT 'said in 1966' AS words");
            await postgres.CreateDatabaseAsync("passing", TestContext.Current.CancellationToken);

            var taking = Backup.TakeAsync(folder.Options, file, TestContext.Current.CancellationToken);
            await CopyingHasBegunAsync(taking);
            await Sql.AskAsync(postgres.ConnectionString, "DROP DATABASE passing");
            await taking;
        }

        await Restore.IntoAsync(restored.Options, file, TestContext.Current.CancellationToken);
        await using var other = await restored.StartAsync();
        (await Sql.AskAsync(other.ConnectionString, "SELECT words FROM kept")).ShouldBe("said in 1966");

        // Copying may end after the drop, in the middle of it or before: the database is gone, marked as half dropped (its limit of
        // connections is -2 then, and nobody may connect), or there as a whole.
        if ((long)(await Sql.AskAsync(other.ConnectionString, "SELECT count(*) FROM pg_database WHERE datname = 'passing' AND datconnlimit <> -2"))! > 0)
        {
            (await Sql.AskAsync(other.ConnectionStringTo("passing"), "SELECT count(*) FROM pg_class WHERE relname = 'pg_class'")).ShouldBe(1L);
        }
    }

    [Fact]
    public async Task A_server_that_is_stopped_while_it_is_copied_is_said_in_words_and_leaves_no_file()
    {
        var postgres = await folder.StartAsync();
        var taking = Backup.TakeAsync(folder.Options, file, TestContext.Current.CancellationToken);
        await CopyingHasBegunAsync(taking);

        await postgres.DisposeAsync();

        (await Should.ThrowAsync<ClusterFailedException>(taking)).Message.ShouldStartWith(
            $"The PostgreSQL in {folder.Path} ended before all was copied; try again");
        Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_backup_of_something_else_is_not_restored()
    {
        await using (await folder.StartAsync())
        {
            await Backup.TakeAsync(folder.Options, file, TestContext.Current.CancellationToken);
        }

        var refusal = await Should.ThrowAsync<ClusterFailedException>(
            () => Restore.IntoAsync(restored.Options with { Name = "register" }, file, TestContext.Current.CancellationToken));

        refusal.Message.ShouldBe($"{file} is the backup of something else than a register. Nothing was restored.");
        Path.Exists(restored.Path).ShouldBeFalse();
    }

    /// <summary>The database that is made last is copied last, when megabytes of others have been.</summary>
    private async Task CopyingHasBegunAsync(Task taking)
    {
        while (!taking.IsCompleted && Unfinished() is not { Length: > 0 })
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }

    private FileInfo? Unfinished() =>
        new DirectoryInfo(Path.GetDirectoryName(file)!).GetFiles(Path.GetFileName(file) + ".*.unfinished").FirstOrDefault();
}

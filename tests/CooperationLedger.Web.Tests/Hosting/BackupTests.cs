using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

public sealed class BackupTests(BackedUpLedger ledger) : IClassFixture<BackedUpLedger>
{
    [Fact]
    public async Task Restored_elsewhere_it_gives_identical_views()
    {
        ledger.Views.Count.ShouldBeGreaterThan(40);

        (await ledger.ReadRestoredAsync(ledger.Quiet)).ShouldBe(ledger.Views);
    }

    [Fact]
    public async Task Taken_while_clerks_record_it_holds_all_up_to_some_entry()
    {
        var views = await ledger.ReadRestoredAsync(ledger.Busy);

        var register = views.Single(view => view.Key.EndsWith("/register", StringComparison.Ordinal)).Value;
        register.ShouldContain("Pilot cargo train");
        Entries(ledger.Stream).ShouldStartWith(Entries(register));
        Entries(register).Length.ShouldBeLessThan(Entries(ledger.Stream).Length);
    }

    /// <summary>A register without the line that says where it ends.</summary>
    private static string Entries(string register) => register[..(register.TrimEnd('\n').LastIndexOf('\n') + 1)];

    [Fact]
    public async Task A_ledger_that_is_stopped_is_backed_up_too()
    {
        (await BackedUpLedger.CommandAsync(ledger.Folder.Path, "backup", ledger.File("stopped.tar.gz"))).ShouldBe((0, ""));

        File.Exists(ledger.Folder.In("cluster/postmaster.pid")).ShouldBeFalse();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(ledger.File("stopped.tar.gz")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_backup_replaces_no_file()
    {
        var before = await File.ReadAllBytesAsync(ledger.Quiet, TestContext.Current.CancellationToken);

        var (code, complaint) = await BackedUpLedger.CommandAsync(ledger.Folder.Path, "backup", ledger.Quiet);

        (code, complaint).ShouldBe((1, $"{ledger.Quiet} is there already; a backup replaces none."));
        (await File.ReadAllBytesAsync(ledger.Quiet, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact]
    public async Task Of_two_that_are_taken_at_once_under_one_name_one_is_whole()
    {
        var file = ledger.File("twice.tar.gz");

        var taken = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => BackedUpLedger.CommandAsync(ledger.Folder.Path, "backup", file)));

        taken.Count(command => command.Code == 0).ShouldBe(1, string.Join(" / ", taken));
        (await ledger.ReadRestoredAsync(file)).ShouldBe(ledger.Views);
        Directory.GetFiles(Path.GetDirectoryName(file)!, "*.unfinished").ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_that_are_restored_at_once_into_one_folder_one_is_there()
    {
        using var folder = new TemporaryFolder();

        var restored = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => BackedUpLedger.CommandAsync(folder.Path, "restore", ledger.Quiet)));

        restored.Count(command => command.Code == 0).ShouldBe(1, string.Join(" / ", restored));
        File.Exists(folder.In("cluster/PG_VERSION")).ShouldBeTrue();
    }

    /// <summary>Killed while it unpacks, and while PostgreSQL starts on what it has unpacked.</summary>
    [Theory, InlineData("restore.unfinished/cluster"), InlineData("cluster")]
    public async Task A_restore_that_was_killed_is_started_on_by_nobody_and_cleared_by_the_next(string reached)
    {
        using var folder = new TemporaryFolder();
        await KillAsync(folder.Path, () => Path.Exists(folder.In(reached)), "restore", ledger.Quiet);

        var (code, complaint) = await BackedUpLedger.CommandAsync(folder.Path);
        (await BackedUpLedger.CommandAsync(folder.Path, "restore", ledger.Quiet)).ShouldBe((0, ""));

        code.ShouldBe(1);
        complaint.ShouldStartWith($"A restore into {folder.Path} did not finish");
        File.Exists(folder.In("cluster/postmaster.pid")).ShouldBeFalse();
        Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).ShouldNotContain("restore.unfinished");
    }

    [Fact]
    public async Task What_a_backup_that_was_killed_has_left_the_next_one_removes_and_not_what_a_living_one_writes()
    {
        string Left(string name) => Path.Combine(Path.GetDirectoryName(ledger.Quiet)!, name);
        await KillAsync(ledger.Folder.Path, () => Directory.GetFiles(Left(""), "killed.tar.gz.*.unfinished").Length > 0, "backup", ledger.File("killed.tar.gz"));
        await File.WriteAllTextAsync(Left("notes.unfinished"), "mine", TestContext.Current.CancellationToken);
        var living = Left($"living.tar.gz.{Guid.NewGuid():N}.unfinished");
        await using (new FileStream(living, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            (await BackedUpLedger.CommandAsync(ledger.Folder.Path, "backup", ledger.File("after-killed.tar.gz"))).ShouldBe((0, ""));
        }

        Directory.GetFiles(Left(""), "*.unfinished").ShouldBe([living, Left("notes.unfinished")], ignoreOrder: true);
        File.Delete(living);
        File.Delete(Left("notes.unfinished"));
    }

    /// <summary>Kills the program with <c>kill -9</c> as soon as it has come so far.</summary>
    private static async Task KillAsync(string folder, Func<bool> hasComeSoFar, params string[] command)
    {
        using var program = new ServerProcess(("Postgres__Folder", folder));
        var running = program.RunAsync(command);
        while (!hasComeSoFar())
        {
            running.IsCompleted.ShouldBeFalse();
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        await program.KillAsync();
        await running;
    }

    [Fact]
    public async Task Where_no_ledger_is_none_is_made_to_be_backed_up()
    {
        using var empty = new TemporaryFolder();

        var (code, complaint) = await BackedUpLedger.CommandAsync(empty.Path, "backup", ledger.File("empty.tar.gz"));

        (code, complaint).ShouldBe((1, $"There is no ledger in {empty.Path}. Name its folder with Postgres__Folder."));
        Path.Exists(empty.Path).ShouldBeFalse();
        Directory.GetFiles(Path.GetDirectoryName(ledger.Quiet)!, "empty*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_place_that_is_not_there_is_told_in_a_sentence()
    {
        var (code, complaint) = await BackedUpLedger.CommandAsync(ledger.Folder.Path, "backup", ledger.File("nowhere/ledger.tar.gz"));

        (code, complaint).ShouldBe((1, $"There is no folder {ledger.File("nowhere")}."));
    }

    [Fact]
    public async Task Nothing_is_restored_over_a_ledger()
    {
        var (code, complaint) = await BackedUpLedger.CommandAsync(ledger.Folder.Path, "restore", ledger.Quiet);

        code.ShouldBe(1);
        complaint.ShouldContain("is not empty");
        File.Exists(ledger.Folder.In("cluster/PG_VERSION")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_not_restored_and_leaves_nothing() =>
        await IsNotRestoredAsync("cut.tar.gz", whole => whole[..(whole.Length * 9 / 10)], "it ends too soon");

    /// <summary>In its middle, and in the checksum with which gzip ends.</summary>
    [Theory, InlineData(2), InlineData(1)]
    public async Task A_file_that_was_changed_is_not_restored_and_leaves_nothing(int part) =>
        await IsNotRestoredAsync($"changed-{part}.tar.gz", whole =>
        {
            whole[(whole.Length / part) - 6] ^= 1;
            return whole;
        });

    [Fact]
    public async Task What_is_no_backup_is_not_restored_and_leaves_nothing() =>
        await IsNotRestoredAsync("other.tar.gz", _ => "no archive at all"u8.ToArray(), "it is no gzip file");

    [Fact]
    public async Task An_empty_file_is_not_restored_and_leaves_nothing() =>
        await IsNotRestoredAsync("nothing.tar.gz", _ => [], "it is empty");

    [Fact]
    public async Task An_archive_of_something_else_is_not_restored_and_leaves_nothing() =>
        await IsNotRestoredAsync("archive.tar.gz", _ => ArchiveOf("notes.txt"), "the list of its contents, which a backup ends with, is missing");

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("folder/inside.txt")]
    public async Task An_archive_that_would_write_elsewhere_is_not_restored_and_leaves_nothing(string name) =>
        await IsNotRestoredAsync("elsewhere.tar.gz", _ => ArchiveOf(name), $"it holds {name}, which is nothing of a backup");

    private static byte[] ArchiveOf(string name)
    {
        using var bytes = new MemoryStream();
        using (var archive = new TarWriter(new GZipStream(bytes, CompressionLevel.Fastest)))
        {
            archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream("words"u8.ToArray()) });
        }

        return bytes.ToArray();
    }

    [Fact]
    public async Task A_backup_of_another_major_version_of_PostgreSQL_is_not_restored_and_leaves_nothing()
    {
        await WriteAsOfVersionAsync("99", ledger.File("later.tar.gz"));
        using var folder = new TemporaryFolder();

        var (code, complaint) = await BackedUpLedger.CommandAsync(folder.Path, "restore", ledger.File("later.tar.gz"));

        code.ShouldBe(1, complaint);
        complaint.ShouldContain("was made with PostgreSQL 99, and no PostgreSQL 99 was found on this machine");
        Path.Exists(folder.Path).ShouldBeFalse();
    }

    /// <summary>The same backup, but for the version that it names.</summary>
    private async Task WriteAsOfVersionAsync(string version, string file)
    {
        await using var whole = new TarReader(new GZipStream(File.OpenRead(ledger.Quiet), CompressionMode.Decompress));
        await using var written = new TarWriter(new GZipStream(File.Create(file), CompressionLevel.Fastest));
        var (before, after) = ("", "");
        while (await whole.GetNextEntryAsync(copyData: true, TestContext.Current.CancellationToken) is { } entry)
        {
            if (entry.Name == "cluster/PG_VERSION")
            {
                var bytes = Encoding.ASCII.GetBytes(version);
                before = Digest(entry.DataStream!);
                after = Convert.ToHexStringLower(SHA256.HashData(bytes));
                entry.DataStream = new MemoryStream(bytes);
            }
            else if (entry.Name == "backup.json")
            {
                var manifest = await new StreamReader(entry.DataStream!).ReadToEndAsync(TestContext.Current.CancellationToken);
                entry.DataStream = new MemoryStream(Encoding.UTF8.GetBytes(manifest.Replace($"\"cluster/PG_VERSION\":\"{before}\"", $"\"cluster/PG_VERSION\":\"{after}\"", StringComparison.Ordinal)));
            }

            await written.WriteEntryAsync(entry, TestContext.Current.CancellationToken);
        }
    }

    private static string Digest(Stream content)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(content));
        content.Position = 0;
        return digest;
    }

    private async Task IsNotRestoredAsync(string name, Func<byte[], byte[]> spoil, string why = "")
    {
        await File.WriteAllBytesAsync(ledger.File(name), spoil(await File.ReadAllBytesAsync(ledger.Quiet, TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();

        var (code, complaint) = await BackedUpLedger.CommandAsync(folder.Path, "restore", ledger.File(name));

        code.ShouldBe(1, complaint);
        complaint.ShouldContain($"{ledger.File(name)} is not a whole backup of this program: {why}");
        Path.Exists(folder.Path).ShouldBeFalse();
    }
}

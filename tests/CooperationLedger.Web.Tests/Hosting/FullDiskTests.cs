using System.Net;
using CooperationLedger.PrivatePostgres;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>No room is left, on the disk of PostgreSQL, of a backup or of what the server says.</summary>
public sealed class FullDiskTests(LedgerFixture fixture)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_clerks_record_it_is_said_and_once_there_is_room_all_goes_on_with_nothing_lost()
    {
        using SmallDisk disk = new(160);
        using ServerProcess server = new(("Postgres__Folder", disk.In("private")), ("Seeds__Play", "false"));
        await server.StartAsync();
        var ledger = await server.Ledger("PK-RU").OpenAsync();
        await ledger.PromiseAsync("commitment-trade");
        using var stored = new StoredLedger(Sql.PrivateIn(disk.In("private")));
        var before = (await stored.EntriesAsync(ledger.Id)).Count;
        async Task<IReadOnlyList<HttpAnswer>> RecordAsync()
        {
            List<HttpAnswer> answers = [];
            for (var day = 0; day < 10; day++)
            {
                answers.Add(await ledger.TryAsync("commitments/commitment-trade/checks", TestLedger.Check(day), $"key-{day}"));
            }

            return answers;
        }

        disk.Fill();
        await WriteUntilItDiesAsync(disk.In("private"));
        var answers = await RecordAsync();
        (await server.UnhealthyAsync()).ShouldContain("The disk of PostgreSQL is full: nothing can be recorded.");
        await server.SaysAsync($"Next try in 4 s. The disk of {disk.In("private")} is full: ");
        disk.Free();
        await server.AnswersAsync("health/ready");

        foreach (var answer in answers)
        {
            answer.Status.ShouldBeOneOf([HttpStatusCode.Created, HttpStatusCode.ServiceUnavailable], $"{answer.Body}\n{server.Said}");
        }

        var again = await RecordAsync();
        await stored.ShouldHoldExactlyAsync(ledger.Id, again.SelectMany(answer => answer.Entries), before);
        await stored.ViewsShouldBeAReplayAsync(ledger.Id);
        await server.SaysAsync("The private PostgreSQL had died and was started again");
        server.Said.ShouldNotContain("   at ");
        (await server.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task While_seeds_are_played_it_is_said_and_once_there_is_room_they_are_played_to_the_end()
    {
        using SmallDisk disk = new(160);
        var folder = await MakeAsync(disk);
        disk.Fill(butBytes: 900_000);
        using ServerProcess server = new(("Postgres__Folder", folder), ("Seeds__Play", "true"));
        await server.StartAsync("health/live");
        (await server.UnhealthyAsync()).ShouldContain("full");
        disk.Free();

        await server.AnswersAsync("health/ready");

        server.Said.ShouldNotContain("   at ");
        (await server.StopAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_first_start_says_so_and_leaves_nothing_that_would_be_taken_for_a_ledger()
    {
        using SmallDisk disk = new(4);

        await IsToldAsync(disk.In("private"));

        Path.Exists(disk.In("private/cluster")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_later_start_says_so()
    {
        using SmallDisk disk = new(160);
        var folder = await MakeAsync(disk);
        disk.Fill();

        await IsToldAsync(folder);

        disk.Free();
        await using var postgres = await PostgresServer.StartAsync(new() { Folder = folder, Name = "ledger" }, Ct);
    }

    [Fact]
    public async Task Backup_and_restore_say_so_and_leave_nothing()
    {
        using TemporaryFolder folder = new();
        using SmallDisk small = new(1), larger = new(20);
        await (await folder.StartAsync()).DisposeAsync();
        var file = larger.In("ledger.tar.gz");

        var backup = await BackedUpLedger.CommandAsync(folder.Path, "backup", small.In("ledger.tar.gz"));
        (await BackedUpLedger.CommandAsync(folder.Path, "backup", file)).ShouldBe((0, ""));
        var restore = await BackedUpLedger.CommandAsync(larger.In("restored"), "restore", file);

        backup.Code.ShouldBe(1);
        backup.Complaint.ShouldStartWith($"{small.In("ledger.tar.gz")} cannot be written: No space left on device");
        backup.Complaint.ShouldNotContain("   at ");
        Directory.GetFileSystemEntries(small.Path).ShouldBeEmpty();
        restore.Code.ShouldBe(1);
        restore.Complaint.ShouldStartWith($"The disk of {larger.In("restored")} is full");
        Directory.GetFileSystemEntries(larger.Path).ShouldBe([file]);
    }

    [Fact]
    public async Task Where_its_words_lead_to_a_full_disk_it_serves_all_the_same_and_says_later_that_some_are_missing()
    {
        using SmallDisk disk = new(1);
        disk.Fill();
        using ServerProcess server = new(("ConnectionStrings__Ledger", await fixture.CreateDatabaseAsync()))
        {
            Through = ["sh", "-c", $"exec \"$@\" > {disk.In("said")}", "sh"],
        };

        await server.StartAsync();
        disk.Free();

        (await server.StopAsync()).ShouldBe(0);
        var said = await File.ReadAllLinesAsync(disk.In("said"), Ct);
        said.ShouldContain(line => line.Contains("lines could not be written here: No space left on device", StringComparison.Ordinal));
        said.ShouldContain(line => line.Contains("shutting down", StringComparison.Ordinal));
    }

    private static async Task<string> MakeAsync(SmallDisk disk)
    {
        await (await PostgresServer.StartAsync(new() { Folder = disk.In("private"), Name = "ledger" }, Ct)).DisposeAsync();
        return disk.In("private");
    }

    private static async Task IsToldAsync(string folder)
    {
        using ServerProcess server = new(("Postgres__Folder", folder));

        var (code, complaint) = await server.RunAsync();

        code.ShouldBe(1, complaint);
        complaint.ShouldStartWith($"The disk of {folder} is full: ");
        complaint.ShouldNotContain("   at ");
    }

    /// <summary>PostgreSQL ends itself where it cannot go on with its write-ahead log.</summary>
    private static async Task WriteUntilItDiesAsync(string folder)
    {
        var superuser = Sql.SuperuserIn(folder);
        try
        {
            while (true)
            {
                await Sql.AskAsync(superuser, "select pg_switch_wal()");
                await Sql.AskAsync(superuser, "select pg_logical_emit_message(false, 'test', repeat('x', 1000))");
            }
        }
        catch (NpgsqlException)
        {
            // It died.
        }
    }
}

using System.Diagnostics;
using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.PrivatePostgres;

/// <summary>An owner that is killed takes its lock with it and leaves its server running.</summary>
public sealed class AdoptingTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    [Fact]
    public async Task It_is_taken_over_and_stopped_in_the_end()
    {
        await LeaveServerRunning();
        var orphan = folder.PostmasterId();

        await using (var owner = await folder.StartAsync())
        {
            folder.PostmasterId().ShouldBe(orphan);
            (await Sql.AskAsync(owner.ConnectionString, "SELECT 1")).ShouldBe(1);
        }

        File.Exists(folder.In("cluster/postmaster.pid")).ShouldBeFalse();
    }

    [Fact]
    public async Task It_is_taken_over_with_the_settings_of_its_new_owner()
    {
        await LeaveServerRunning();

        await using var durable = await PostgresServer.StartAsync(
            folder.Options with { Durable = true }, TestContext.Current.CancellationToken);

        (await Sql.AskAsync(durable.ConnectionString, "SHOW fsync")).ShouldBe("on");
    }

    [Fact]
    public async Task It_is_taken_over_by_whichever_name_its_folder_is_known()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links take a privilege there");
        await LeaveServerRunning();
        var orphan = folder.PostmasterId();
        var link = folder.Path + "-link";
        Directory.CreateSymbolicLink(link, folder.Path);
        try
        {
            await using var owner = await PostgresServer.StartAsync(
                folder.Options with { Folder = link }, TestContext.Current.CancellationToken);

            folder.PostmasterId().ShouldBe(orphan);
            (await Sql.AskAsync(owner.ConnectionString, "SELECT 1")).ShouldBe(1);
        }
        finally
        {
            Directory.Delete(link);
        }
    }

    [Fact]
    public async Task It_is_replaced_when_it_can_no_longer_be_reached()
    {
        await LeaveServerRunning();
        var orphan = folder.PostmasterId();
        File.Delete(folder.In("socket/.s.PGSQL.5432"));

        await using var owner = await folder.StartAsync();

        folder.PostmasterId().ShouldNotBe(orphan);
        (await Sql.AskAsync(owner.ConnectionString, "SELECT 1")).ShouldBe(1);
    }

    /// <summary>Starts the server the way the owner does, but without an owner.</summary>
    private async Task LeaveServerRunning()
    {
        string postgres;
        await using (await folder.StartAsync())
        {
            var started = await File.ReadAllTextAsync(folder.In("cluster/postmaster.opts"), TestContext.Current.CancellationToken);
            postgres = started.Split(' ')[0];
        }

        var start = new ProcessStartInfo(
            Path.Combine(Path.GetDirectoryName(postgres)!, "pg_ctl"),
            ["start", "-s", "-w", "-D", folder.In("cluster"), "-l", folder.In("log/start.log")])
        {
            WorkingDirectory = "/",
        };
        if (Environment.IsPrivilegedProcess)
        {
            start.UserName = "postgres";
        }

        using var pgCtl = Process.Start(start)!;
        await pgCtl.WaitForExitAsync(TestContext.Current.CancellationToken);
        pgCtl.ExitCode.ShouldBe(0);
    }
}

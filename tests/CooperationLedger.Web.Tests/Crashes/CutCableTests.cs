using System.Diagnostics;
using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>PostgreSQL runs on another machine than the server, and the cable between them is pulled.</summary>
public sealed class CutCableTests
{
    [Fact]
    public async Task PostgreSQL_keeps_nothing_of_the_server_after_ten_seconds_and_the_server_goes_on_when_it_is_plugged_in_again()
    {
        using Cable cable = new();
        using TemporaryFolder folder = new();
        await using var postgres = await ListeningAsync(folder, cable);
        using ServerProcess server = new(("ConnectionStrings__Ledger", Far(postgres, cable)), ("AllowedHosts", "*"))
        {
            Host = cable.There,
            Through = cable.Through,
        };
        await server.StartAsync();
        (await SessionsAsync(postgres, cable)).ShouldBeGreaterThan(2);

        cable.Pull();
        var since = Stopwatch.StartNew();
        while (await SessionsAsync(postgres, cable) > 0)
        {
            since.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"PostgreSQL let go after {since.Elapsed.TotalSeconds:N1} s");
        since.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        cable.Plug();
        await server.AnswersAsync("health/ready");
        (await server.StopAsync()).ShouldBe(0);
    }

    private static async Task<PostgresServer> ListeningAsync(TemporaryFolder folder, Cable cable)
    {
        await using (var first = await folder.StartAsync())
        {
            await Sql.AskAsync(Sql.SuperuserIn(folder.Path), $"alter system set listen_addresses = '{cable.Here}'");
            await File.AppendAllTextAsync(folder.In("cluster/pg_hba.conf"), $"host all all {cable.There}/32 scram-sha-256\n", TestContext.Current.CancellationToken);
        }

        return await folder.StartAsync();
    }

    private static string Far(PostgresServer postgres, Cable cable) =>
        new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Host = cable.Here, MaxPoolSize = 10 }.ConnectionString;

    private static async Task<long> SessionsAsync(PostgresServer postgres, Cable cable) =>
        (long)(await Sql.AskAsync(postgres.ConnectionString, $"select count(*) from pg_stat_activity where client_addr = '{cable.There}'"))!;
}

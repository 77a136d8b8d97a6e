using System.Text.Json;
using CooperationLedger.Web.Tests.History;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>A server that starts, and tells the truth from its first answer on.</summary>
public sealed class DamagedStartTests(LedgerFixture fixture)
{
    [Fact]
    public async Task It_starts_on_entries_that_it_cannot_read_and_health_names_them_before_anybody_asks_for_them()
    {
        var database = await fixture.CreateDatabaseAsync();
        using var server = new ServerProcess(("ConnectionStrings__Ledger", database), ("Seeds__Play", "true"));
        await server.StartAsync();
        var dossiers = (long)(await Sql.AskAsync(database, "select count(*) from ledger.mt_streams where id <> 'mt_tombstone'"))!;
        (await ListedAsync(server, dossiers)).ShouldBe((dossiers, dossiers));
        await server.StopAsync();

        await DamagedServer.AlterAsync(
            database, "update ledger.mt_events set type = type || '_anew' where stream_id in ('ledger-pk-ru', 'train-pilot-2025') and version = 1");
        using (var migrating = new ServerProcess(("ConnectionStrings__Ledger", database)))
        {
            (await migrating.RunAsync("migrate")).ShouldBe((0, ""));
        }

        await server.StartAsync();

        foreach (var dossier in new[] { "ledger-pk-ru", "train-pilot-2025" })
        {
            await NamedAsync(server, $"of {dossier} in PK-RU cannot be read: This version of the program knows nothing that is stored as ");
        }

        var ledger = server.Ledger("PK-RU");
        (await ledger.SendAsync(HttpMethod.Get, ledger.Api)).Problem.ShouldBe("unreadable-entry");
        (await ledger.PageAsync("")).ShouldContain("2 entries cannot be read");
        await ledger.RecordAsync("sources", new { dossier = "source-gazette", kind = "primary", title = "Gazette", accessed = "2026-01-15", noDigestBecause = "read in a library" });
        await server.StopAsync();
        server.Said.ShouldNotContain("   at ");
    }

    /// <summary>The dossiers and those built, as health has them; a count is not repeated while it took long.</summary>
    private static async Task<(long Dossiers, long Built)> ListedAsync(ServerProcess server, long dossiers)
    {
        for (var tries = 0; ; tries++)
        {
            var lists = (await HealthAsync(server)).GetProperty("lists").GetProperty("data");
            var listed = (lists.GetProperty("dossiers").GetInt64(), lists.GetProperty("built").GetInt64());
            if (listed == (dossiers, dossiers) || tries == 50)
            {
                return listed;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private static async Task NamedAsync(ServerProcess server, string named)
    {
        var description = "";
        for (var tries = 0; tries < 50; tries++)
        {
            description = (await HealthAsync(server)).GetProperty("entries").GetProperty("description").GetString()!;
            if (description.Contains(named, StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        description.ShouldContain(named);
    }

    private static async Task<JsonElement> HealthAsync(ServerProcess server) =>
        JsonElement.Parse(await server.Client.GetStringAsync("health/ready", TestContext.Current.CancellationToken)).GetProperty("checks");
}

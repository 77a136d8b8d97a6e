using CooperationLedger.Web.Tests.Hosting;
using Xunit;

namespace CooperationLedger.Web.Tests.Recording;

/// <summary>Two servers in processes of their own on one database, and clerks who ask either.</summary>
public sealed class TwoServers(LedgerFixture fixture) : IAsyncLifetime
{
    private ServerProcess[] servers = [];

    /// <summary>The connection string of both.</summary>
    public string Database { get; private set; } = "";

    /// <summary>The ledger on the first of them.</summary>
    public TestLedger Ledger => On(0);

    public async ValueTask InitializeAsync()
    {
        Database = await fixture.CreateDatabaseAsync();
        servers = [new(("ConnectionStrings__Ledger", Database)), new(("ConnectionStrings__Ledger", Database))];
        try
        {
            foreach (var server in servers)
            {
                await server.StartAsync();
            }

            await Ledger.OpenAsync();
        }
        catch
        {
            Kill();
            throw;
        }
    }

    /// <summary>Sends the commands of so many clerks at once, to either server in turn.</summary>
    public Task<HttpAnswer[]> AskAsync(
        int clerks, Func<int, (string Path, object Command)> command, string? key = null, string? ifMatch = null) =>
        Task.WhenAll(Enumerable.Range(0, clerks).Select(clerk =>
            On(clerk % 2).TryAsync(command(clerk).Path, command(clerk).Command, key, ifMatch)));

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers)
        {
            await server.StopAsync();
        }

        Kill();
    }

    private TestLedger On(int server) => servers[server].Ledger("PK-RU");

    private void Kill()
    {
        foreach (var server in servers)
        {
            server.Dispose();
        }
    }
}

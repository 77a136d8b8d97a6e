using Alba;
using CooperationLedger.Web.Hosting;
using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Wolverine;
using Xunit;

[assembly: AssemblyFixture(typeof(CooperationLedger.Web.Tests.LedgerFixture))]

namespace CooperationLedger.Web.Tests;

/// <summary>The whole server on a real PostgreSQL of its own, started once for the assembly; every test has a ledger to itself.</summary>
public sealed class LedgerFixture : IAsyncLifetime
{
    private static readonly string[] Codes = ["AF", "AM", "AZ", "BD", "BT", "CN", "GE", "ID", "IN", "IR", "JP", "KG", "KH", "KR", "KZ", "LA", "LK", "MM", "MN", "MV", "MY", "NP", "OM", "PH", "SG", "TH", "TJ", "TM", "TR", "UZ"];

    private static readonly Queue<string> Unused = new(
        from one in Codes from other in Codes where string.CompareOrdinal(one, other) < 0 select $"{one}-{other}");

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder folderOfOthers = new();
    private readonly Lazy<Task<PrivatePostgres>> postgresOfOthers;
    private PrivatePostgres? postgres;

    public LedgerFixture() => postgresOfOthers = new(folderOfOthers.StartAsync);

    public IAlbaHost Host { get; private set; } = null!;

    public string ConnectionString => postgres!.ConnectionString;

    public async ValueTask InitializeAsync()
    {
        postgres = await folder.StartAsync();
        Environment.SetEnvironmentVariable("ConnectionStrings__Ledger", postgres.ConnectionString);
        Environment.SetEnvironmentVariable("Seeds__Play", "true");
        Host = await AlbaHost.For<Program>(builder => builder.ConfigureServices(services => services.RunWolverineInSoloMode()));
    }

    /// <summary>A database that no other test uses, for servers of their own, in a PostgreSQL that only such servers share.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var others = await postgresOfOthers.Value;
        var database = await others.CreateDatabaseAsync($"own_{Guid.NewGuid():N}", TestContext.Current.CancellationToken);

        // Several at once then stay below what one PostgreSQL lets in.
        return new NpgsqlConnectionStringBuilder(database) { MaxPoolSize = 8 }.ConnectionString;
    }

    /// <summary>Opens a ledger that no other test writes to.</summary>
    public async Task<TestLedger> OpenAsync()
    {
        string id;
        lock (Unused)
        {
            id = Unused.Dequeue();
        }

        return await new TestLedger(Host, id).OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await postgres!.DisposeAsync();
        folder.Dispose();
        if (postgresOfOthers.IsValueCreated)
        {
            await (await postgresOfOthers.Value).DisposeAsync();
        }

        folderOfOthers.Dispose();
    }
}

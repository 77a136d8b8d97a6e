using Alba;
using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
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
    private readonly Lazy<Task<PostgresServer>> postgresOfOthers;
    private PostgresServer? postgres;

    public LedgerFixture() => postgresOfOthers = new(folderOfOthers.StartAsync);

    public IAlbaHost Host { get; private set; } = null!;

    /// <summary>As the role that owns the tables, who may look at and change what the server cannot.</summary>
    public string ConnectionString => Share(postgres!.ConnectionString, 16);

    /// <summary>As the role of the server.</summary>
    public string ServingConnectionString => Share(postgres!.ServingConnectionString, 16);

    public async ValueTask InitializeAsync()
    {
        postgres = await folder.StartAsync();
        Environment.SetEnvironmentVariable("ConnectionStrings__Ledger", ServingConnectionString);
        Environment.SetEnvironmentVariable("Seeds__Play", "true");
        Host = await AlbaHost.For<Program>(builder => builder
            .UseSetting("ConnectionStrings:Migrations", ConnectionString)
            .ConfigureServices(services => services.RunWolverineInSoloMode()));
    }

    /// <summary>An empty database that no other test uses, for servers in processes of their own, in a PostgreSQL that only they share.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var others = await postgresOfOthers.Value;
        return Share(await others.CreateDatabaseAsync($"own_{Guid.NewGuid():N}", TestContext.Current.CancellationToken), 10);
    }

    /// <summary>As the superuser of the PostgreSQL in which those databases are.</summary>
    public async Task<string> SuperuserOfOthersAsync()
    {
        await postgresOfOthers.Value;
        return Sql.SuperuserIn(folderOfOthers.Path);
    }

    /// <summary>A server of the test's own on a database, without seeds.</summary>
    /// <param name="clock">What it takes for the time; that of PostgreSQL when null.</param>
    public static Task<IAlbaHost> StartAsync(string database, TimeProvider? clock = null) => AlbaHost.For<Program>(builder => builder
        .UseSetting("ConnectionStrings:Ledger", database)
        .UseSetting("Seeds:Play", "false")
        .ConfigureServices(services => (clock is null ? services : services.AddSingleton(clock)).RunWolverineInSoloMode()));

    /// <summary>A private PostgreSQL gives its connections to its one server: here up to four run at once.</summary>
    private static string Share(string connectionString, int connections) =>
        new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = connections }.ConnectionString;

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

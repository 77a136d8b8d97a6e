using Alba;
using CooperationLedger.Places;
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
    private PrivatePostgres? postgres;

    public IAlbaHost Host { get; private set; } = null!;

    public string ConnectionString => Share(postgres!.ConnectionString);

    public async ValueTask InitializeAsync()
    {
        postgres = await folder.StartAsync();
        Environment.SetEnvironmentVariable("ConnectionStrings__Ledger", ConnectionString);
        Environment.SetEnvironmentVariable("Seeds__Play", "true");
        Host = await AlbaHost.For<Program>(builder => builder.ConfigureServices(services => services.RunWolverineInSoloMode()));
    }

    /// <summary>An empty database beside the tests' own, for a server in a process of its own.</summary>
    public async Task<string> CreateDatabaseAsync(string name) => Share(await postgres!.CreateDatabaseAsync(name, CancellationToken.None));

    /// <summary>Half of the connections that a private PostgreSQL gives to its one server: here two run at once.</summary>
    private static string Share(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = 20 }.ConnectionString;

    /// <summary>Opens a ledger that no other test writes to.</summary>
    public async Task<TestLedger> OpenAsync()
    {
        string id;
        lock (Unused)
        {
            id = Unused.Dequeue();
        }

        await new TestLedger(Host, id).PostAsync("/api/ledgers", new { Parties = id.Split('-').Select(code => CountryCode.Parse(code)) });
        var ledger = new TestLedger(Host, id);
        await ledger.RecordAsync("sources", new
        {
            dossier = "source-gazette",
            kind = "primary",
            title = "Railway gazette",
            accessed = "2026-01-15",
            issued = "2026-01",
            noDigestBecause = "read in a library",
        });
        return ledger;
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await postgres!.DisposeAsync();
        folder.Dispose();
    }
}

using CooperationLedger.PrivatePostgres;
using Npgsql;

namespace CooperationLedger.Benchmarks;

/// <summary>A private PostgreSQL for one subject, with fsync on, and the servers that run on it.</summary>
internal sealed class Ground : IAsyncDisposable
{
    private const int FirstPort = 5181;

    /// <summary>Connections that each server may open.</summary>
    private const int Share = 20;

    /// <summary>Seconds.</summary>
    private const int LongestStatement = 900;

    private static int made;
    private readonly string folder;
    private readonly PostgresServer postgres;
    private readonly List<ServerUnderLoad> servers = [];
    private readonly PostgresProcesses processes;
    private int nextPort = FirstPort;

    private Ground(string folder, PostgresServer postgres)
    {
        (this.folder, this.postgres) = (folder, postgres);
        processes = new(Path.Combine(folder, "cluster", "postmaster.pid"));
    }

    public string LedgerConnection => Shared(postgres.ConnectionString);

    public static async Task<Ground> MakeAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"ledger-benchmarks-{Environment.ProcessId}-{++made}");
        var options = new PostgresServerOptions { Folder = folder, Name = "ledger" };
        await using (var first = await PostgresServer.StartAsync(options, CancellationToken.None))
        {
            // Room for all candidates and pgbench at once.
            await ExecuteAsync(await AsSuperuserAsync(folder, first), "alter system set max_connections = 300");
        }

        return new(folder, await PostgresServer.StartAsync(options, CancellationToken.None));
    }

    public Task<ServerUnderLoad> StartLedgerAsync() => StartLedgerAsync(LedgerBuild.Latest, LedgerConnection);

    /// <param name="connection">To a database of its own: each build makes its schema there.</param>
    public Task<ServerUnderLoad> StartLedgerAsync(LedgerBuild build, string connection)
    {
        var address = NextAddress();
        return StartAsync(["dotnet", build.Program], address, "/health/live", ("ConnectionStrings__Ledger", connection), ("urls", address));
    }

    public Task<ServerUnderLoad> StartHandwrittenAsync(string connection, string what) =>
        StartOwnAsync([], "handwritten", connection, what);

    /// <remarks>With the garbage collector that a program made from ASP.NET's template has, as the ledger's server is.</remarks>
    public Task<ServerUnderLoad> StartStockMartenAsync(string connection) =>
        StartOwnAsync([("DOTNET_gcServer", "1")], "marten", connection);

    public Task<ServerUnderLoad> StartEmmettAsync(Emmett emmett, string connection)
    {
        var address = NextAddress();
        return StartAsync(
            ["node", emmett.Program], address, "/",
            ("PORT", $"{new Uri(address).Port}"), ("NODE_ENV", "production"), ("DATABASE_CONNECTIONS", $"{Share}"),
            ("DATABASE_URL", Emmett.AddressOf(connection)));
    }

    public Task<ServerUnderLoad> StartHelloAsync() => StartOwnAsync([], "hello");

    public string ConnectionTo(string database) => Shared(postgres.ConnectionStringTo(database));

    public async Task<string> CreateDatabaseAsync(string name) => Shared(await postgres.CreateDatabaseAsync(name, CancellationToken.None));

    /// <summary>For a build whose server runs beside another's.</summary>
    public Task<string> CreateDatabaseAsync(LedgerBuild build) => CreateDatabaseAsync($"ledger_{build.Name}");

    /// <summary>What was written before a measurement is on the disk, so that it is not written during it.</summary>
    public async Task SettleAsync() => await ExecuteAsync(await AsSuperuserAsync(folder, postgres), "checkpoint");

    /// <returns>Null when there is none on the PATH nor beside the PostgreSQL that runs.</returns>
    public string? FindPgbench()
    {
        // The postmaster keeps there how it was started.
        var started = File.ReadAllText(Path.Combine(folder, "cluster", "postmaster.opts"));
        var beside = Path.GetDirectoryName(started.Split(" \"")[0])!;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append(beside)
            .SelectMany(place => new[] { Path.Combine(place, "pgbench"), Path.Combine(place, "pgbench.exe") })
            .FirstOrDefault(File.Exists);
    }

    public string PathOf(string file) => Path.Combine(folder, file);

    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        var alone = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = LongestStatement };
        await using var database = NpgsqlDataSource.Create(alone);
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<T> AskAsync<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = LongestStatement };
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private Task<ServerUnderLoad> StartOwnAsync((string Name, string Value)[] settings, string what, params string[] arguments)
    {
        var address = NextAddress();
        var program = Path.Combine(AppContext.BaseDirectory, "CooperationLedger.Benchmarks.dll");
        return StartAsync(["dotnet", program, what, address, .. arguments], address, "/", settings);
    }

    private async Task<ServerUnderLoad> StartAsync(
        IReadOnlyList<string> program, string address, string firstQuestion, params (string Name, string Value)[] settings)
    {
        var server = await ServerUnderLoad.StartAsync(program, address, firstQuestion, processes, settings);
        servers.Add(server);
        return server;
    }

    private string NextAddress() => $"http://127.0.0.1:{nextPort++}";

    private static string Shared(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = Share }.ConnectionString;

    private static async Task<string> AsSuperuserAsync(string folder, PostgresServer postgres) =>
        new NpgsqlConnectionStringBuilder(postgres.ConnectionString)
        {
            Username = "postgres",
            Database = "postgres",
            Password = (await File.ReadAllTextAsync(Path.Combine(folder, "superuser.password"))).Trim(),
        }.ConnectionString;

    /// <summary>Stops the servers that still run, too.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }

        NpgsqlConnection.ClearAllPools();
        await postgres.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

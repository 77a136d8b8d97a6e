using CooperationLedger.PrivatePostgres;
using Npgsql;

namespace CooperationLedger.Benchmarks;

/// <summary>A private PostgreSQL for one subject, with fsync on, and the servers that run on it.</summary>
internal sealed class Ground : IAsyncDisposable
{
    private const int LedgerPort = 5181;

    /// <summary>Connections that each server may open.</summary>
    private const int Share = 20;

    private static int made;
    private readonly string folder;
    private readonly PostgresServer postgres;
    private readonly List<ServerUnderLoad> servers = [];
    private int nextPort = LedgerPort + 1;

    private Ground(string folder, PostgresServer postgres) => (this.folder, this.postgres) = (folder, postgres);

    public string LedgerConnection => Shared(postgres.ConnectionString);

    public static async Task<Ground> MakeAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"ledger-benchmarks-{Environment.ProcessId}-{++made}");
        var options = new PostgresServerOptions { Folder = folder, Name = "ledger" };
        await using (var first = await PostgresServer.StartAsync(options, CancellationToken.None))
        {
            // Room for three servers and pgbench at once.
            await ExecuteAsync(await AsSuperuserAsync(folder, first), "alter system set max_connections = 150");
        }

        return new(folder, await PostgresServer.StartAsync(options, CancellationToken.None));
    }

    public async Task<ServerUnderLoad> StartLedgerAsync() => Keep(await ServerUnderLoad.LedgerAsync(LedgerConnection, $"http://127.0.0.1:{LedgerPort}"));

    public Task<ServerUnderLoad> StartHandwrittenAsync(string connection, string what) => StartOwnAsync("handwritten", connection, what);

    public Task<ServerUnderLoad> StartHelloAsync() => StartOwnAsync("hello");

    public string ConnectionTo(string database) => Shared(postgres.ConnectionStringTo(database));

    public async Task<string> CreateDatabaseAsync(string name) => Shared(await postgres.CreateDatabaseAsync(name, CancellationToken.None));

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
        await using var database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 });
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<T> AskAsync<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private async Task<ServerUnderLoad> StartOwnAsync(params string[] arguments)
    {
        var address = $"http://127.0.0.1:{nextPort++}";
        return Keep(await ServerUnderLoad.OfThisProgramAsync(address, [arguments[0], address, .. arguments[1..]]));
    }

    private ServerUnderLoad Keep(ServerUnderLoad server)
    {
        servers.Add(server);
        return server;
    }

    private static string Shared(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = Share }.ConnectionString;

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

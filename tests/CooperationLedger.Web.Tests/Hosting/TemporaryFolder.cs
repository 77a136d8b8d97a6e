using CooperationLedger.PrivatePostgres;
using Npgsql;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>A folder for private clusters that is gone after the tests; directly in the temp folder, where the account postgres can reach it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"ledger-hosting-{Guid.NewGuid():N}");

    public string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Options without fsync, because no test pulls the plug.</summary>
    public PostgresServerOptions Options => new() { Folder = Path, Name = "ledger", Durable = false };

    public Task<PostgresServer> StartAsync() => PostgresServer.StartAsync(Options, TestContext.Current.CancellationToken);

    public int PostmasterId() => PostmasterId(Path);

    public static int PostmasterId(string folder) => int.Parse(File.ReadLines(System.IO.Path.Combine(folder, "cluster/postmaster.pid")).First());

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}

internal static class Sql
{
    /// <summary>To the private PostgreSQL in a folder.</summary>
    internal static string PrivateIn(string folder, string role = "ledger", string password = "ledger.password") => new NpgsqlConnectionStringBuilder
    {
        Host = Path.Combine(folder, "socket"),
        Port = 5432,
        Username = role,
        Password = File.ReadAllText(Path.Combine(folder, password)),
        Database = "ledger",
    }.ConnectionString;

    internal static string SuperuserIn(string folder) => PrivateIn(folder, "postgres", "superuser.password");

    /// <summary>Over a connection of its own, so that no pool hands out one to a server that was killed in between.</summary>
    internal static async Task<object?> AskAsync(string connectionString, string sql)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(unpooled);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}

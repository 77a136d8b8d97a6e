using CooperationLedger.PrivatePostgres.Backups;
using CooperationLedger.PrivatePostgres.Binaries;
using Npgsql;

namespace CooperationLedger.PrivatePostgres;

/// <summary>
/// A PostgreSQL of our own for whoever has none to connect to. Everything lives in one folder, nobody else may enter it,
/// and what was acknowledged there survives a crash of this program, of PostgreSQL and of the machine.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly Cluster cluster;
    private readonly IDisposable? held;
    private bool stopped;

    private PostgresServer(Cluster cluster, IDisposable? held, string connectionString, string servingConnectionString)
    {
        this.cluster = cluster;
        this.held = held;
        ConnectionString = connectionString;
        ServingConnectionString = servingConnectionString;
    }

    /// <summary>
    /// To the database of the options' name as the role of that name, who owns it, may create others and is no superuser.
    /// The same as long as this lives, however often the server is started again.
    /// </summary>
    public string ConnectionString { get; }

    /// <summary>Where all of it lies, under its real name.</summary>
    public string Folder => cluster.Folder.Path;

    /// <summary>To the same database as a role that owns nothing, and may do there only what its owner grants it.</summary>
    public string ServingConnectionString { get; }

    /// <summary>Starts the private cluster; makes it first if the folder has none, and takes it over if it still runs.</summary>
    /// <exception cref="PostgresNotFoundException">No PostgreSQL here, or none of the cluster's version, and none was fetched.</exception>
    /// <exception cref="ClusterInUseException">Another server holds the folder.</exception>
    /// <exception cref="ClusterFailedException">PostgreSQL or the disk refused; their own words are in the message.</exception>
    public static async Task<PostgresServer> StartAsync(PostgresServerOptions options, CancellationToken ct)
    {
        var folder = ClusterFolder.Of(options);
        var held = folder.MakeAndLock(options);
        try
        {
            UnfinishedRestore.ShouldNotBeIn(folder, options);
            return await StartAsync(options, folder, held, ct);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <param name="held">The folder's lock, to be given free when the server is stopped; null for a caller who goes on holding it.</param>
    internal static async Task<PostgresServer> StartAsync(
        PostgresServerOptions options, ClusterFolder folder, IDisposable? held, CancellationToken ct)
    {
        try
        {
            var cluster = new Cluster(options, folder, await BinariesChoice.ChooseAsync(options, folder, ct));
            await Making.MakeIfMissingAsync(cluster, ct);
            var connectionString = await RunAsync(cluster, port: null, ct);
            return new(cluster, held, connectionString, await ServingAsync(cluster, connectionString, ct));
        }
        catch (Exception reason) when (InWords(folder, reason) is { } words)
        {
            throw words;
        }
    }

    /// <summary>Starts it again if it died under us, as after a kill -9 or a lack of memory.</summary>
    /// <returns>True when it had to be started.</returns>
    /// <exception cref="ClusterFailedException">It does not start; another try may find the room or the disk that was missing.</exception>
    public async Task<bool> RestartIfDeadAsync(CancellationToken ct)
    {
        try
        {
            await using var connection = await Cluster.OpenAsync(ConnectionString, ct);
            return false;
        }
        catch (NpgsqlException answer) when (answer is PostgresException or { InnerException: TimeoutException })
        {
            // It answers, if only that it is full or still starting; or it is slow, and to stop it would end what others wait for.
            return false;
        }
        catch (NpgsqlException)
        {
            await RestartAsync(ct);
            return true;
        }
    }

    /// <summary>The same server and role, another database.</summary>
    public string ConnectionStringTo(string database) =>
        new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database }.ConnectionString;

    /// <returns>The connection string of the new database.</returns>
    public async Task<string> CreateDatabaseAsync(string name, CancellationToken ct)
    {
        await using var connection = await Cluster.OpenAsync(ConnectionString, ct);
        await using var command = connection.CreateCommand();
        using var quoting = new NpgsqlCommandBuilder();
        command.CommandText = $"CREATE DATABASE {quoting.QuoteIdentifier(name)}";
        await command.ExecuteNonQueryAsync(ct);
        return ConnectionStringTo(name);
    }

    /// <summary>Stops the server in good order and gives the folder free. Connections that are still open are ended.</summary>
    public async ValueTask DisposeAsync()
    {
        if (stopped)
        {
            return;
        }

        stopped = true;
        try
        {
            await Stopping.StopAsync(cluster);
        }
        finally
        {
            held?.Dispose();
        }
    }

    private async Task RestartAsync(CancellationToken ct)
    {
        try
        {
            await RunAsync(cluster, new NpgsqlConnectionStringBuilder(ConnectionString).Port, ct);
        }
        catch (Exception reason) when (InWords(cluster.Folder, reason) is { } words)
        {
            throw words;
        }
    }

    /// <summary>A start that fails or is cancelled halfway leaves no server behind.</summary>
    private static async Task<string> RunAsync(Cluster cluster, int? port, CancellationToken ct)
    {
        try
        {
            return await Adopting.AdoptAsync(cluster, ct) ?? await Starting.StartAsync(cluster, port, ct);
        }
        catch
        {
            await Stopping.StopAsync(cluster);
            throw;
        }
    }

    private static async Task<string> ServingAsync(Cluster cluster, string connectionString, CancellationToken ct)
    {
        try
        {
            return await ServingRole.MakeIfMissingAsync(cluster, connectionString, ct);
        }
        catch (Exception reason)
        {
            await Stopping.StopAsync(cluster);
            if (reason is NpgsqlException)
            {
                throw new ClusterFailedException(
                    $"The private PostgreSQL in {cluster.Folder.Path} has no role {cluster.Folder.ServingRole}: {reason.Message}",
                    reason);
            }

            throw;
        }
    }

    /// <returns>Null for what says itself what is wrong, and for what is a bug.</returns>
    private static ClusterFailedException? InWords(ClusterFolder folder, Exception reason) => reason switch
    {
        IOException or UnauthorizedAccessException => new(
            $"{DiskRoom.ShortageAt(folder.Path)}The private PostgreSQL in {folder.Path} cannot be started: {reason.Message}", reason),
        ClusterFailedException when DiskRoom.ShortageAt(folder.Path) is { Length: > 0 } shortage =>
            new(shortage + reason.Message, reason),
        _ => null,
    };
}

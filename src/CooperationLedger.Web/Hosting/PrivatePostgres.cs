using Npgsql;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// A PostgreSQL of our own for whoever has none to connect to. Everything lives in one folder, nobody else may enter it,
/// and what was acknowledged there survives a crash of this program, of PostgreSQL and of the machine.
/// </summary>
public sealed class PrivatePostgres : IAsyncDisposable
{
    private readonly ClusterFolder folder;
    private readonly ClusterServer server;
    private bool stopped;

    private PrivatePostgres(ClusterFolder folder, ClusterServer server)
    {
        this.folder = folder;
        this.server = server;
    }

    /// <summary>To the database <c>ledger</c> as the role <c>ledger</c>, who owns it, may create others and is no superuser.</summary>
    public string ConnectionString => server.ConnectionString;

    /// <summary>Starts the private cluster; makes it first if the folder has none, and takes it over if it still runs.</summary>
    /// <exception cref="PostgresNotFoundException">No PostgreSQL here, none of the cluster's major version, and none could be fetched.</exception>
    /// <exception cref="ClusterInUseException">Another server holds the folder.</exception>
    /// <exception cref="ClusterFailedException">PostgreSQL refused; its own words are in the message.</exception>
    public static async Task<PrivatePostgres> StartAsync(PrivatePostgresOptions options, CancellationToken ct)
    {
        var folder = ClusterFolder.Open(options.Folder);
        try
        {
            var binaries = await PostgresChoice.ChooseAsync(options, folder, ct);
            ClusterMaking.RemoveInterrupted(folder);
            if (folder.Major is null)
            {
                options.Say($"Making a private PostgreSQL {binaries.Major} in {folder.Path}.");
                await ClusterMaking.MakeAsync(binaries, folder, options.Durable, ct);
            }

            var server = new ClusterServer(binaries, folder, options);
            await StartOrStopAsync(server, ct);
            return new PrivatePostgres(folder, server);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Starts it again if it died under us, as after a kill -9 or a lack of memory.</summary>
    /// <returns>True when it had to be started.</returns>
    public async Task<bool> RestartIfDeadAsync(CancellationToken ct)
    {
        try
        {
            await using var connection = await server.OpenAsync(ct);
            return false;
        }
        catch (PostgresException)
        {
            // It answers, if only that it is full or still starting.
            return false;
        }
        catch (NpgsqlException)
        {
            await server.EnsureRunningAsync(ct);
            return true;
        }
    }

    /// <summary>The same server and role, another database.</summary>
    public string ConnectionStringTo(string database) =>
        new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database }.ConnectionString;

    /// <returns>The connection string of the new database.</returns>
    public async Task<string> CreateDatabaseAsync(string name, CancellationToken ct)
    {
        await using var connection = await server.OpenAsync(ct);
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
            await server.StopAsync();
        }
        finally
        {
            folder.Dispose();
        }
    }

    /// <summary>A start that fails or is cancelled halfway leaves no server behind.</summary>
    private static async Task StartOrStopAsync(ClusterServer server, CancellationToken ct)
    {
        try
        {
            await server.EnsureRunningAsync(ct);
        }
        catch
        {
            await server.StopAsync();
            throw;
        }
    }
}

using CooperationLedger.PrivatePostgres.Binaries;
using Npgsql;

namespace CooperationLedger.PrivatePostgres;

/// <summary>A cluster's folder and the programs that run it: what making, starting, adopting and stopping share.</summary>
internal sealed record Cluster(PostgresServerOptions Options, ClusterFolder Folder, PostgresBinaries Binaries)
{
    /// <summary>Below the server's max_connections, so that a busy moment waits for its turn and is not refused.</summary>
    private const int MostConnections = 40;

    /// <returns>The server that runs on this cluster, ready or not; null when there is none.</returns>
    internal PostmasterFile? Running() => PostmasterFile.Read(Folder.Data) is { } file && file.IsRunning(Folder.Data) ? file : null;

    /// <returns>How to connect to the server as the owner of the database.</returns>
    /// <exception cref="ClusterFailedException">It does not let us in: a server that does not know our password is not ours.</exception>
    internal async Task<string> ConnectAsync(PostmasterFile server, CancellationToken ct)
    {
        var connectionString = new NpgsqlConnectionStringBuilder
        {
            Host = server.Address,
            Port = server.Port,
            Username = Options.Name,
            Password = await ReadPasswordAsync(ct),
            Database = Options.Name,
            MaxPoolSize = MostConnections,
        }.ConnectionString;
        try
        {
            await using var connection = await OpenAsync(connectionString, ct);
            return connectionString;
        }
        catch (NpgsqlException reason)
        {
            throw new ClusterFailedException(
                $"The private PostgreSQL in {Folder.Path} runs but does not let us in: {reason.Message}", reason);
        }
    }

    /// <summary>A connection past the pool, which may still hold sessions of a server that is gone.</summary>
    internal static async Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Not cancelled halfway: a pg_ctl that is killed leaves a server that nobody stops.</summary>
    internal Task<ProgramResult> PgCtlAsync(string what, params string[] arguments) =>
        Programs.RunAsServerAccountAsync(Binaries.PgCtl, [what, "-D", Folder.Data, .. arguments], CancellationToken.None);

    private async Task<string> ReadPasswordAsync(CancellationToken ct) => File.Exists(Folder.OwnerPassword)
        ? await File.ReadAllTextAsync(Folder.OwnerPassword, ct)
        : throw new ClusterFailedException(
            $"The password of the private PostgreSQL is missing: {Folder.OwnerPassword}. Restore the file from a backup.");
}

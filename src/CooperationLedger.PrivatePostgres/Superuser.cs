using Npgsql;

namespace CooperationLedger.PrivatePostgres;

/// <summary>PostgreSQL's own first role, for what no other may do: to copy the whole cluster, and to make roles.</summary>
internal static class Superuser
{
    internal const string Name = "postgres";

    /// <exception cref="ClusterFailedException">No server runs on the cluster.</exception>
    internal static async Task<NpgsqlConnection> OpenAsync(ClusterFolder folder, CancellationToken ct)
    {
        var running = PostmasterFile.Read(folder.Data)
            ?? throw new ClusterFailedException($"The PostgreSQL in {folder.Path} is just starting or stopping: try again.");
        var server = new NpgsqlConnectionStringBuilder
        {
            Host = running.Address,
            Port = running.Port,
            Username = Name,
            Password = await File.ReadAllTextAsync(folder.SuperuserPassword, ct),
            Database = Name,
            CommandTimeout = 0,
        };
        return await Cluster.OpenAsync(server.ConnectionString, ct);
    }
}

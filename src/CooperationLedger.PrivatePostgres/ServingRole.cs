using Npgsql;

namespace CooperationLedger.PrivatePostgres;

/// <summary>
/// A second role, which owns nothing and may do only what the owner of the database grants it: for a server that works with what the
/// owner made, and must not be able to unmake it.
/// </summary>
internal static class ServingRole
{
    /// <summary>
    /// Makes it when its password is not there: in a new cluster, in one that an earlier version made, and in one restored from a backup,
    /// which does not hold that password.
    /// </summary>
    /// <returns>How to connect to the server as that role.</returns>
    internal static async Task<string> MakeIfMissingAsync(Cluster cluster, string connectionString, CancellationToken ct)
    {
        var (folder, role) = (cluster.Folder, cluster.Folder.ServingRole);
        if (!File.Exists(folder.ServingPassword))
        {
            // Written last: killed before that, the next start gives the role another password.
            var fresh = Making.RandomPassword();
            await using var superuser = await Superuser.OpenAsync(folder, ct);
            await using var make = new NpgsqlCommand(
                $"""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '{role}') then create role {role}; end if;
                end $$;
                alter role {role} login password '{ScramVerifier.Of(fresh)}'
                """,
                superuser);
            await make.ExecuteNonQueryAsync(ct);
            PrivateFiles.WriteSecret(folder.ServingPassword, fresh);
        }

        return new NpgsqlConnectionStringBuilder(connectionString)
        {
            Username = role,
            Password = await File.ReadAllTextAsync(folder.ServingPassword, ct),
        }.ConnectionString;
    }
}

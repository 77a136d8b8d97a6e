using System.Security.Cryptography;
using System.Text;

namespace CooperationLedger.PrivatePostgres;

/// <summary>
/// Makes the cluster beside its final place and renames it when nothing is missing any more, roles and database included.
/// Whatever kills us before the rename leaves no cluster, and the next start begins again.
/// </summary>
internal static class Making
{
    private const string MakingPrefix = "cluster.making-";

    internal static async Task MakeIfMissingAsync(Cluster cluster, CancellationToken ct)
    {
        if (RemoveInterrupted(cluster.Folder) && !cluster.Folder.HasCluster)
        {
            cluster.Options.Say($"Making the private PostgreSQL in {cluster.Folder.Path} was interrupted: it is made anew.");
        }

        if (!cluster.Folder.HasCluster)
        {
            ShouldBeFree(cluster.Folder);
            cluster.Options.Say($"Making a private PostgreSQL {cluster.Binaries.Major} in {cluster.Folder.Path}.");
            await MakeAsync(cluster, ct);

            // By now an initdb that was writing when this began has come to its end.
            RemoveInterrupted(cluster.Folder);
        }
    }

    /// <summary>What lies there may be a cluster that has lost a file: neither it nor the passwords beside it are written over.</summary>
    private static void ShouldBeFree(ClusterFolder folder)
    {
        if (Path.Exists(folder.Data))
        {
            throw new ClusterFailedException(
                $"The private PostgreSQL in {folder.Path} cannot be started: {folder.Data} is not a complete cluster, it has no " +
                "PG_VERSION. If it held data, restore a backup into another folder. Otherwise remove it.");
        }
    }

    private static async Task MakeAsync(Cluster cluster, CancellationToken ct)
    {
        // An initdb that outlived its killed owner may still write; a name of its own keeps it away from this one.
        var folder = cluster.Folder;
        var making = folder.In(MakingPrefix + Guid.NewGuid().ToString("N")[..8]);
        await PrivateFiles.MakeForServerAsync(ct, making);
        var (superuserPassword, ownerPassword) = (RandomPassword(), RandomPassword());
        PrivateFiles.WriteSecret(folder.SuperuserPassword, superuserPassword);
        PrivateFiles.WriteSecret(folder.OwnerPassword, ownerPassword);

        var data = Path.Combine(making, "data");
        await InitdbAsync(cluster, making, data, superuserPassword, ct);
        await MakeRolesAsync(cluster, data, ownerPassword, ct);
        await IncludeSettingsAsync(folder, data, ct);
        Directory.Move(data, folder.Data);
        if (cluster.Options.Durable)
        {
            await PrivateFiles.SyncNamesAsync(folder.Path);
        }

        Directory.Delete(making, recursive: true);
    }

    private static async Task InitdbAsync(Cluster cluster, string making, string data, string password, CancellationToken ct)
    {
        // initdb cannot read the file that we keep when it runs under another account.
        var passwordFile = Path.Combine(making, "password");
        PrivateFiles.WriteSecret(passwordFile, password);
        await ServerAccount.GiveAsync(ct, passwordFile);
        string[] arguments =
        [
            "--pgdata", data, "--username", Superuser.Name, "--pwfile", passwordFile, "--auth", "scram-sha-256",
            "--data-checksums", "--encoding", "UTF8", "--locale", "C", .. cluster.Options.Durable ? Array.Empty<string>() : ["--no-sync"],
        ];
        var result = await Programs.RunAsServerAccountAsync(cluster.Binaries.Initdb, arguments, ct);
        if (!result.Succeeded)
        {
            throw new ClusterFailedException($"initdb could not make the private cluster in {making}:\n{result.Words}");
        }
    }

    /// <summary>
    /// In single-user mode, which takes commands on its standard input: no password is ever an argument that other
    /// accounts could list, and no server listens before the roles are what they should be.
    /// </summary>
    private static async Task MakeRolesAsync(Cluster cluster, string data, string ownerPassword, CancellationToken ct)
    {
        var name = cluster.Options.Name;
        var commands =
            $"CREATE ROLE {name} LOGIN CREATEDB PASSWORD '{ScramVerifier.Of(ownerPassword)}';\n" +
            $"CREATE DATABASE {name} OWNER {name};\n";
        string[] arguments = ["--single", "-D", data, "-c", "exit_on_error=on", "postgres"];
        var result = await Programs.RunAsServerAccountAsync(cluster.Binaries.Postgres, arguments, ct, commands);
        if (!result.Succeeded)
        {
            throw new ClusterFailedException($"PostgreSQL could not make the role and the database {name}:\n{result.Words}");
        }
    }

    /// <summary>What is not on the disk when the power goes would let the server listen where PostgreSQL does by default.</summary>
    private static async Task IncludeSettingsAsync(ClusterFolder folder, string data, CancellationToken ct)
    {
        await using var settings = new FileStream(Path.Combine(data, "postgresql.conf"), FileMode.Append);
        await settings.WriteAsync(Encoding.UTF8.GetBytes(ServerSettings.IncludeLine(folder)), ct);
        settings.Flush(flushToDisk: true);
    }

    /// <summary>Removes what makings that were killed have left.</summary>
    /// <returns>Whether there was anything.</returns>
    private static bool RemoveInterrupted(ClusterFolder folder)
    {
        var found = Directory.GetDirectories(folder.Path, MakingPrefix + "*");
        foreach (var left in found)
        {
            try
            {
                Directory.Delete(left, recursive: true);
            }
            catch (IOException)
            {
                // Something still writes there; the next start removes it.
            }
        }

        return found.Length > 0;
    }

    internal static string RandomPassword() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}

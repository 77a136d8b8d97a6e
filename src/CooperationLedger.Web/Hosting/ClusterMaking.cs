using System.Security.Cryptography;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// Makes the cluster beside its final place and renames it when nothing is missing any more, roles and database included.
/// Whatever kills us before the rename leaves no cluster, and the next start begins again.
/// </summary>
internal static class ClusterMaking
{
    internal const string Superuser = "postgres";
    internal const string Ledger = "ledger";

    private const string MakingPrefix = "cluster.making-";

    internal static async Task MakeAsync(PostgresBinaries binaries, ClusterFolder folder, bool durable, CancellationToken ct)
    {
        // An initdb that outlived its killed owner may still write; a name of its own keeps it away from this one.
        var making = folder.In(MakingPrefix + Guid.NewGuid().ToString("N")[..8]);
        await ClusterFolder.MakeForServerAsync(ct, making);
        var (superuserPassword, ledgerPassword) = (RandomPassword(), RandomPassword());
        ClusterFolder.WriteSecret(folder.SuperuserPassword, superuserPassword);
        ClusterFolder.WriteSecret(folder.LedgerPassword, ledgerPassword);

        var data = Path.Combine(making, "data");
        await InitdbAsync(binaries, making, data, superuserPassword, durable, ct);
        await MakeRolesAsync(binaries, data, ledgerPassword, ct);
        await File.AppendAllTextAsync(Path.Combine(data, "postgresql.conf"), ServerSettings.IncludeLine, ct);
        Directory.Move(data, folder.Data);
        Directory.Delete(making, recursive: true);

        // By now an initdb that was writing when this began has come to its end.
        RemoveInterrupted(folder);
    }

    private static async Task InitdbAsync(
        PostgresBinaries binaries, string making, string data, string password, bool durable, CancellationToken ct)
    {
        // initdb cannot read the file that we keep when it runs under another account.
        var passwordFile = Path.Combine(making, "password");
        ClusterFolder.WriteSecret(passwordFile, password);
        if (ServerAccount.Name is { } account)
        {
            await ClusterFolder.GiveAsync(account, [passwordFile], ct);
        }

        string[] arguments =
        [
            "--pgdata", data, "--username", Superuser, "--pwfile", passwordFile, "--auth", "scram-sha-256",
            "--data-checksums", "--encoding", "UTF8", "--locale", "C", .. durable ? Array.Empty<string>() : ["--no-sync"],
        ];
        var result = await Programs.RunAsServerAccountAsync(binaries.Initdb, arguments, ct);
        if (!result.Succeeded)
        {
            throw new ClusterFailedException($"initdb could not make the private cluster in {making}:\n{result.Words}");
        }
    }

    /// <summary>
    /// In single-user mode, which takes commands on its standard input: no password is ever an argument that other
    /// accounts could list, and no server listens before the roles are what they should be.
    /// </summary>
    private static async Task MakeRolesAsync(PostgresBinaries binaries, string data, string ledgerPassword, CancellationToken ct)
    {
        var commands =
            $"CREATE ROLE {Ledger} LOGIN CREATEDB PASSWORD '{ledgerPassword}';\n" +
            $"CREATE DATABASE {Ledger} OWNER {Ledger};\n";
        string[] arguments = ["--single", "-D", data, "-c", "exit_on_error=on", "-c", "password_encryption=scram-sha-256", "postgres"];
        var result = await Programs.RunAsServerAccountAsync(binaries.Postgres, arguments, ct, commands);
        if (!result.Succeeded)
        {
            throw new ClusterFailedException($"PostgreSQL could not make the role and the database {Ledger}:\n{result.Words}");
        }
    }

    /// <summary>Removes what makings that were killed have left.</summary>
    internal static void RemoveInterrupted(ClusterFolder folder)
    {
        foreach (var left in Directory.EnumerateDirectories(folder.Path, MakingPrefix + "*"))
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
    }

    private static string RandomPassword() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}

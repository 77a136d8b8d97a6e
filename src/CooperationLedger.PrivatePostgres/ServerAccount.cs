using System.Runtime.Versioning;

namespace CooperationLedger.PrivatePostgres;

/// <summary>
/// The account that PostgreSQL's programs run under: ours, unless we are root, whom PostgreSQL refuses.
/// Root uses the account <c>postgres</c> if the machine has it; an account is never made here.
/// </summary>
internal static class ServerAccount
{
    private const string Postgres = "postgres";

    internal static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Null when the programs run under our own account.</summary>
    internal static string? Name => IsRoot ? Postgres : null;

    /// <summary>False only for root on a machine without the account <c>postgres</c>.</summary>
    internal static bool Exists => !IsRoot
        || (File.Exists("/etc/passwd")
            && File.ReadLines("/etc/passwd").Any(line => line.StartsWith(Postgres + ":", StringComparison.Ordinal)));

    /// <summary>Makes the account the owner of files that we have made; ours are left as they are.</summary>
    internal static Task GiveAsync(CancellationToken ct, params string[] paths) => ChangeOwnerAsync("-h", paths, ct);

    /// <summary>The same for a folder with all that is in it.</summary>
    internal static Task GiveWithAllInsideAsync(string folder, CancellationToken ct) => ChangeOwnerAsync("-Rh", [folder], ct);

    /// <summary>Root keeps the folder; the account may pass through it to the folders inside that are its own.</summary>
    /// <exception cref="ClusterFailedException">It cannot even come as far as the folder.</exception>
    [UnsupportedOSPlatform("windows")]
    internal static void LetThrough(string folder)
    {
        File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        for (var above = Directory.GetParent(folder); above is not null; above = above.Parent)
        {
            if (!above.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                throw new ClusterFailedException(
                    $"PostgreSQL does not run as root, and the account {Name} cannot enter {above.FullName}. " +
                    $"Choose another folder than {folder}, for example one in /var/lib.");
            }
        }
    }

    private static async Task ChangeOwnerAsync(string how, string[] paths, CancellationToken ct)
    {
        if (Name is not { } account)
        {
            return;
        }

        var given = await Programs.RunAsync("chown", [how, account + ":", .. paths], ct);
        if (!given.Succeeded)
        {
            throw new ClusterFailedException($"The private PostgreSQL's files could not be given to the account {account}: {given.Words}");
        }
    }
}

namespace CooperationLedger.PrivatePostgres.Binaries;

/// <summary>The server package of Debian or Ubuntu, installed by root without the cluster it would make and start by itself.</summary>
internal static class DistributionPostgres
{
    private const string CreateClusterSettings = "/etc/postgresql-common/createcluster.conf";

    private static readonly string[] Unattended =
        ["install", "--yes", "--no-install-recommends", "-o", "Dpkg::Options::=--force-confold"];

    internal static bool IsDebianLike { get; } = File.Exists("/etc/os-release") && File.ReadLines("/etc/os-release")
        .Any(line => line.StartsWith("ID", StringComparison.Ordinal) &&
            (line.Contains("debian", StringComparison.Ordinal) || line.Contains("ubuntu", StringComparison.Ordinal)));

    internal static bool IsPossible => ServerAccount.IsRoot && IsDebianLike && File.Exists("/usr/bin/apt-get");

    /// <param name="failed">Called with the reason when the package could not be installed.</param>
    internal static async Task InstallAsync(Action<string> say, Action<string> failed, CancellationToken ct)
    {
        say("No PostgreSQL was found; installing the distribution's package postgresql with apt-get, without its default cluster.");
        var update = await AptGetAsync(["update"], ct);
        var common = update.Succeeded ? await AptGetAsync([.. Unattended, "postgresql-common"], ct) : update;
        if (!common.Succeeded)
        {
            failed($"apt-get could not install PostgreSQL: {common.Words}");
            return;
        }

        var server = await WithoutDefaultClusterAsync(CreateClusterSettings, () => AptGetAsync([.. Unattended, "postgresql"], ct));
        if (!server.Succeeded)
        {
            failed($"apt-get could not install PostgreSQL: {server.Words}");
        }
    }

    /// <summary>
    /// Runs an installation under a setting that the machine's owner did not choose, and puts the owner's file back as it was.
    /// </summary>
    /// <remarks>postgresql-common brings the file: it is changed after that package, so that nobody is asked which one to keep.</remarks>
    internal static async Task<T> WithoutDefaultClusterAsync<T>(string settings, Func<Task<T>> installAsync)
    {
        var owners = await File.ReadAllBytesAsync(settings);
        try
        {
            // The last of two that say different things counts.
            await File.AppendAllTextAsync(settings, "\ncreate_main_cluster = false\n");
            return await installAsync();
        }
        finally
        {
            await File.WriteAllBytesAsync(settings, owners);
        }
    }

    private static Task<ProgramResult> AptGetAsync(IEnumerable<string> arguments, CancellationToken ct) =>
        Programs.RunAsync("/usr/bin/env", ["DEBIAN_FRONTEND=noninteractive", "/usr/bin/apt-get", .. arguments], ct);
}

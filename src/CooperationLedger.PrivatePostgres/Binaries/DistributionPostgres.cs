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

        KeepDefaultClusterAway();
        var server = await AptGetAsync([.. Unattended, "postgresql"], ct);
        if (!server.Succeeded)
        {
            failed($"apt-get could not install PostgreSQL: {server.Words}");
        }
    }

    /// <summary>
    /// postgresql-common brings the file, so it is changed between the two packages: nobody is asked which version to keep.
    /// </summary>
    private static void KeepDefaultClusterAway()
    {
        var lines = File.Exists(CreateClusterSettings) ? File.ReadAllLines(CreateClusterSettings) : [];
        var others = lines.Where(line => !line.TrimStart().StartsWith("create_main_cluster", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.GetDirectoryName(CreateClusterSettings)!);
        File.WriteAllLines(CreateClusterSettings, [.. others, "create_main_cluster = false"]);
    }

    private static Task<ProgramResult> AptGetAsync(IEnumerable<string> arguments, CancellationToken ct) =>
        Programs.RunAsync("/usr/bin/env", ["DEBIAN_FRONTEND=noninteractive", "/usr/bin/apt-get", .. arguments], ct);
}

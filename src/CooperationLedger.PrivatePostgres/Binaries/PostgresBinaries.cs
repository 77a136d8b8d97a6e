using System.Text.RegularExpressions;

namespace CooperationLedger.PrivatePostgres.Binaries;

/// <summary>The programs of one PostgreSQL that were seen to run under the account that will run them.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Major)
{
    /// <summary>Older ones let every role create objects in the schema public, and lose their support soon.</summary>
    internal const int OldestMajor = 15;

    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];

    internal string Initdb => In(Folder, "initdb");
    internal string PgCtl => In(Folder, "pg_ctl");
    internal string Postgres => In(Folder, "postgres");

    /// <returns>The first of the major version asked for, or the newest of all when none is asked for; null when none will do.</returns>
    internal static async Task<PostgresBinaries?> FindAsync(IEnumerable<string> folders, int? major, CancellationToken ct)
    {
        var found = new List<PostgresBinaries>();
        foreach (var folder in folders)
        {
            if (await TryAsync(folder, ct) is not { } binaries)
            {
                continue;
            }

            if (binaries.Major == major)
            {
                return binaries;
            }

            found.Add(binaries);
        }

        return major is null ? found.Where(binaries => binaries.Major >= OldestMajor).MaxBy(binaries => binaries.Major) : null;
    }

    /// <returns>Null unless all three programs are there and initdb answers with its version.</returns>
    internal static async Task<PostgresBinaries?> TryAsync(string folder, CancellationToken ct)
    {
        if (!ServerAccount.Exists || !Needed.All(name => File.Exists(In(folder, name))))
        {
            return null;
        }

        var answer = await Programs.RunAsServerAccountAsync(In(folder, "initdb"), ["--version"], ct);
        return answer.Succeeded && MajorVersion().Match(answer.Words) is { Success: true } version
            ? new PostgresBinaries(folder, int.Parse(version.Groups[1].ValueSpan))
            : null;
    }

    /// <summary>Where installers put a server on the systems we know; packages keep it off the PATH on most.</summary>
    internal static IEnumerable<string> FoldersOnThisMachine() => new[]
        {
            OnPath(),
            Versions("/usr/lib/postgresql", "*", "bin"),
            Versions("/usr", "pgsql-*", "bin"),
            Versions("/opt/homebrew/opt", "postgresql*", "bin"),
            Versions("/usr/local/opt", "postgresql*", "bin"),
            Versions("/home/linuxbrew/.linuxbrew/opt", "postgresql*", "bin"),
            Versions("/Applications/Postgres.app/Contents/Versions", "*", "bin"),
            Versions(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*", "bin"),
        }.SelectMany(folders => folders).Distinct();

    /// <summary>The folders <paramref name="inside"/> of every version below <paramref name="parent"/>, if that is there.</summary>
    internal static IEnumerable<string> Versions(string parent, string pattern, string inside) =>
        Directory.Exists(parent)
            ? Directory.EnumerateDirectories(parent, pattern).Order().Select(version => Path.Combine(version, inside))
            : [];

    /// <summary>A link on the PATH leads to the folder that also holds what initdb needs beside it.</summary>
    private static IEnumerable<string> OnPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        let initdb = new FileInfo(In(folder, "initdb"))
        where initdb.Exists
        select Path.GetDirectoryName(initdb.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? initdb.FullName);

    private static string In(string folder, string program) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program);

    /// <summary>"initdb (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", and "18beta1" before a release.</summary>
    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex MajorVersion();
}

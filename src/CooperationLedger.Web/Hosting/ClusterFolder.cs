using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace CooperationLedger.Web.Hosting;

/// <summary>The folder of one private cluster: its paths, who may enter, and the lock that keeps a second server out.</summary>
internal sealed class ClusterFolder : IDisposable
{
    /// <summary>A Unix socket's whole path fits in 104 bytes on the narrowest system; this leaves room to spare.</summary>
    private const int LongestSocketPathBytes = 99;

    /// <summary>What lies in the folder, and in a backup of it, under these names.</summary>
    internal const string DataName = "cluster";
    internal const string SuperuserPasswordName = "superuser.password";
    internal const string LedgerPasswordName = "ledger.password";

    internal const string LockName = "server.lock";

    private readonly FileStream lockFile;

    private ClusterFolder(string path, FileStream lockFile)
    {
        Path = path;
        this.lockFile = lockFile;
        Socket = ShortEnough(System.IO.Path.Combine(path, "socket"));
    }

    internal string Path { get; }
    internal string Data => In(DataName);
    internal string Log => In("log");
    internal string Socket { get; }
    internal string Settings => In(ServerSettings.FileName);
    internal string Downloads => In("binaries");
    internal string SuperuserPassword => In(SuperuserPasswordName);
    internal string LedgerPassword => In(LedgerPasswordName);

    /// <summary>The major version that made the cluster; null when there is none yet.</summary>
    internal int? Major => File.Exists(VersionFile) ? int.Parse(File.ReadAllText(VersionFile).Split('.')[0]) : null;

    private string VersionFile => System.IO.Path.Combine(Data, "PG_VERSION");

    internal static ClusterFolder Open(string folder)
    {
        var path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        if (!OperatingSystem.IsWindows() && path.IndexOfAny(['"', '$', '`', '\\', '\n']) >= 0)
        {
            throw new ClusterFailedException($"pg_ctl hands the folder to a shell, where the name {path} means something else. Choose a plainer name.");
        }

        MakeOrExplain(path);
        if (!OperatingSystem.IsWindows() && ServerAccount.IsRoot)
        {
            LetServerAccountThrough(path);
        }

        try
        {
            return new ClusterFolder(path, new FileStream(System.IO.Path.Combine(path, LockName), OnlyOurs(FileMode.OpenOrCreate)));
        }
        catch (IOException reason) when (reason is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new ClusterInUseException(
                $"Another Cooperation Ledger server is running on the private PostgreSQL in {path}. " +
                "Stop it first, or give this one another folder or a connection string.", reason);
        }
    }

    private static void MakeOrExplain(string path)
    {
        try
        {
            MakePrivate(path);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new ClusterFailedException($"The folder {path} cannot be made: {reason.Message} Choose another with Postgres__Folder.", reason);
        }
    }

    internal string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Makes folders that only PostgreSQL's account may enter.</summary>
    internal static async Task MakeForServerAsync(CancellationToken ct, params string[] paths)
    {
        foreach (var path in paths)
        {
            // A folder of the same name in the temp folder may be somebody's trap.
            if (new DirectoryInfo(path).LinkTarget is { } elsewhere)
            {
                throw new ClusterFailedException($"{path} is a link to {elsewhere}; the private PostgreSQL wants a folder of its own. Remove the link.");
            }

            MakePrivate(path);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        if (ServerAccount.Name is { } account)
        {
            await GiveAsync(account, paths, ct);
        }
    }

    /// <summary>Replaces a file that only its owner may read; a crash leaves the old one or the new one, never half.</summary>
    internal static void WriteSecret(string path, string text)
    {
        var fresh = path + ".new";
        File.Delete(fresh);
        using (var file = new FileStream(fresh, OnlyOurs(FileMode.CreateNew)))
        {
            file.Write(Encoding.UTF8.GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
    }

    internal static async Task GiveAsync(string account, IEnumerable<string> paths, CancellationToken ct, bool withAllInside = false)
    {
        var given = await Programs.RunAsync("chown", [withAllInside ? "-Rh" : "-h", account + ":", .. paths], ct);
        if (!given.Succeeded)
        {
            throw new ClusterFailedException($"The private PostgreSQL's files could not be given to the account {account}: {given.Words}");
        }
    }

    public void Dispose() => lockFile.Dispose();

    internal static void MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Closed to other accounts, who could otherwise read a secret or hold the lock; closed to other processes while it is open.</summary>
    internal static FileStreamOptions OnlyOurs(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    /// <summary>Root keeps the folder; PostgreSQL's account may pass through it to the folders inside that are its own.</summary>
    [UnsupportedOSPlatform("windows")]
    private static void LetServerAccountThrough(string path)
    {
        File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        for (var above = Directory.GetParent(path); above is not null; above = above.Parent)
        {
            if (!above.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                throw new ClusterFailedException(
                    $"PostgreSQL does not run as root, and the account {ServerAccount.Name} cannot enter {above.FullName}. " +
                    $"Choose another folder than {path}, for example /var/lib/cooperation-ledger.");
            }
        }
    }

    /// <summary>Always the same answer for a folder, so that a server left running is found again.</summary>
    private static string ShortEnough(string socketFolder)
    {
        var socket = System.IO.Path.Combine(socketFolder, ".s.PGSQL.5432");
        if (Encoding.UTF8.GetByteCount(socket) <= LongestSocketPathBytes)
        {
            return socketFolder;
        }

        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(socketFolder)))[..16];
        return System.IO.Path.Combine(System.IO.Path.GetTempPath(), "cooperation-ledger-" + name);
    }
}

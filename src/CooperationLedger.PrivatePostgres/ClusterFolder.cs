using System.Security.Cryptography;
using System.Text;

namespace CooperationLedger.PrivatePostgres;

/// <summary>The folder of one private cluster: its paths, who may enter, and the lock that keeps a second server out.</summary>
internal sealed record ClusterFolder(string Path, string Name)
{
    /// <summary>What lies in the folder, and in a backup of it, under these names.</summary>
    internal const string DataName = "cluster";
    internal const string SuperuserPasswordName = "superuser.password";

    internal const string LockName = "server.lock";

    /// <summary>A Unix socket's whole path fits in 104 bytes on the narrowest system; this leaves room to spare.</summary>
    private const int LongestSocketPathBytes = 99;

    /// <summary>As many as Linux follows in one path.</summary>
    private const int MostLinks = 40;

    internal string Data => In(DataName);
    internal string Log => In("log");
    internal string Socket => ShortEnough(In("socket"));
    internal string Settings => In(SettingsName);
    internal string Downloads => In("binaries");
    internal string SuperuserPassword => In(SuperuserPasswordName);
    internal string OwnerPassword => In(OwnerPasswordName);
    internal string ServingPassword => In($"{ServingRole}.password");

    internal string SettingsName => $"{Name}.conf";
    internal string OwnerPasswordName => $"{Name}.password";
    internal string ServingRole => $"{Name}_server";

    internal bool HasCluster => File.Exists(VersionFile);

    /// <summary>The major version that made the cluster; null when there is none yet.</summary>
    /// <exception cref="ClusterFailedException">The cluster does not say it.</exception>
    internal int? Major => !HasCluster ? null
        : int.TryParse(File.ReadAllText(VersionFile).Split('.')[0], out var major) ? major
        : throw new ClusterFailedException(
            $"{VersionFile} does not say which version made the cluster. Restore a backup into another folder.");

    private string VersionFile => System.IO.Path.Combine(Data, "PG_VERSION");

    /// <summary>
    /// Under its real name, whichever links lead to it: a server left running is known by the name that it was started with.
    /// </summary>
    internal static ClusterFolder Of(PostgresServerOptions options)
    {
        var path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(options.Folder));
        return new(OperatingSystem.IsWindows() ? path : RealPath(path, MostLinks), options.Name);
    }

    internal string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Makes the folder if it is not there, and keeps every other process of ours out until the lock is disposed of.</summary>
    /// <exception cref="ClusterFailedException">It cannot be used.</exception>
    /// <exception cref="ClusterInUseException">Another process has it.</exception>
    internal IDisposable MakeAndLock(PostgresServerOptions options)
    {
        if (!OperatingSystem.IsWindows() && Path.IndexOfAny(['"', '$', '`', '\\', '\n']) >= 0)
        {
            throw new ClusterFailedException(
                $"pg_ctl hands the folder to a shell, where the name {Path} means something else. " +
                $"Choose a plainer name with {options.FolderSetting}.");
        }

        try
        {
            PrivateFiles.MakeFolder(Path);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new ClusterFailedException(
                $"The folder {Path} cannot be made: {reason.Message} Choose another with {options.FolderSetting}.", reason);
        }

        if (!OperatingSystem.IsWindows())
        {
            if (File.GetUnixFileMode(Path).HasFlag(UnixFileMode.OtherWrite))
            {
                throw new ClusterFailedException(
                    $"Every account of this machine may write in {Path}, and so decide what PostgreSQL runs. " +
                    $"Choose another with {options.FolderSetting}.");
            }

            if (ServerAccount.IsRoot)
            {
                ServerAccount.LetThrough(Path);
            }
        }

        return Lock(options);
    }

    private FileStream Lock(PostgresServerOptions options)
    {
        try
        {
            return new FileStream(In(LockName), PrivateFiles.OnlyOurs(FileMode.OpenOrCreate));
        }
        catch (UnauthorizedAccessException reason)
        {
            throw new ClusterFailedException(
                $"This account may not use the folder {Path}: {reason.Message} " +
                $"Start under the account that made it, or choose another with {options.FolderSetting}.", reason);
        }
        catch (IOException reason) when (reason is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new ClusterInUseException(
                $"Another server is running on the private PostgreSQL in {Path}. " +
                $"Stop it first, or give this one another folder with {options.FolderSetting}.", reason);
        }
    }

    private static string RealPath(string path, int links)
    {
        var real = System.IO.Path.GetPathRoot(path)!;
        foreach (var name in path[real.Length..].Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = System.IO.Path.Combine(real, name);
            real = new DirectoryInfo(next).LinkTarget switch
            {
                null => next,
                _ when links == 0 => throw new ClusterFailedException($"Links lead round and round to {path}. Choose another folder."),
                var target => RealPath(System.IO.Path.GetFullPath(target, real), links - 1),
            };
        }

        return real;
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
        return System.IO.Path.Combine(System.IO.Path.GetTempPath(), "private-postgres-" + name);
    }
}

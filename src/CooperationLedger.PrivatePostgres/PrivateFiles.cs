using System.Text;

namespace CooperationLedger.PrivatePostgres;

/// <summary>Files and folders that other accounts of the machine may not read.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>A folder that is there already keeps its mode. The folders above it are made as any others are.</summary>
    internal static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        if (Path.GetDirectoryName(path) is { } above)
        {
            Directory.CreateDirectory(above);
        }

        Directory.CreateDirectory(path, OwnerOnly);
    }

    /// <summary>Makes folders that only PostgreSQL's account may enter.</summary>
    internal static async Task MakeForServerAsync(CancellationToken ct, params string[] paths)
    {
        foreach (var path in paths)
        {
            // A folder of the same name in the temp folder may be somebody's trap.
            if (new DirectoryInfo(path).LinkTarget is { } elsewhere)
            {
                throw new ClusterFailedException(
                    $"{path} is a link to {elsewhere}; the private PostgreSQL wants a folder of its own. Remove the link.");
            }

            MakeFolder(path);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, OwnerOnly);
            }
        }

        await ServerAccount.GiveAsync(ct, paths);
    }

    /// <summary>
    /// Closed to other accounts, who could otherwise read a secret or hold the lock; closed to other processes while it is open.
    /// </summary>
    internal static FileStreamOptions OnlyOurs(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
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

    /// <summary>
    /// Brings the names in a folder to the disk, which .NET does not do: until then a power cut may undo a renaming.
    /// Where the program is missing, as on Windows, the system does it in its own time.
    /// </summary>
    internal static Task SyncNamesAsync(string folder) => Programs.RunAsync("sync", [folder], CancellationToken.None);
}

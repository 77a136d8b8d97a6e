namespace CooperationLedger.PrivatePostgres.Backups;

/// <summary>Makes a private cluster of a backup: all of it, or nothing.</summary>
public static class Restore
{
    /// <summary>Unpacks it into a folder that is empty or not there yet, and starts it once to see that it can.</summary>
    /// <exception cref="ClusterInUseException">Another process has the folder.</exception>
    /// <exception cref="ClusterFailedException">The folder is not empty or cannot be used, or the file is no whole backup.</exception>
    /// <exception cref="PostgresNotFoundException">No PostgreSQL of the backup's major version.</exception>
    public static async Task IntoAsync(PostgresServerOptions options, string file, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            throw new ClusterFailedException($"There is no file {file}.");
        }

        var folder = ClusterFolder.Of(options);
        var made = !Directory.Exists(folder.Path);
        ShouldBeEmpty(options, folder);
        using (folder.MakeAndLock(options))
        {
            // Once more: between the look and the lock somebody else may have made a cluster there.
            ShouldBeEmpty(options, folder);
            try
            {
                await UnpackAsync(folder, file, ct);
            }
            catch (Exception reason)
            {
                Empty(folder.Path, itself: made);
                if (reason is IOException or UnauthorizedAccessException)
                {
                    throw new ClusterFailedException(reason.Message, reason);
                }

                throw;
            }
        }

        try
        {
            // PostgreSQL puts the copied files together, and says so if it cannot.
            await using var started = await PostgresServer.StartAsync(options, ct);
        }
        catch (Exception failure) when (failure is not ClusterInUseException)
        {
            using var held = folder.MakeAndLock(options);
            Empty(folder.Path, itself: made);
            throw;
        }
    }

    private static void ShouldBeEmpty(PostgresServerOptions options, ClusterFolder folder)
    {
        if (Directory.Exists(folder.Path)
            && Directory.EnumerateFileSystemEntries(folder.Path).Any(entry => Path.GetFileName(entry) != ClusterFolder.LockName))
        {
            throw new ClusterFailedException(
                $"{options.Folder} is not empty: a {options.Name} is restored into a folder of its own. " +
                $"Name one that is empty or not there yet with {options.FolderSetting}.");
        }
    }

    private static async Task UnpackAsync(ClusterFolder folder, string file, CancellationToken ct)
    {
        var fresh = folder.In("cluster.restored");
        await PrivateFiles.MakeForServerAsync(ct, fresh);
        await BackupReader.UnpackAsync(file, fresh, ct);
        if (!File.Exists(Path.Combine(fresh, folder.OwnerPasswordName)))
        {
            throw new ClusterFailedException($"{file} is the backup of something else than a {folder.Name}. Nothing was restored.");
        }

        foreach (var name in new[] { ClusterFolder.SuperuserPasswordName, folder.OwnerPasswordName })
        {
            PrivateFiles.WriteSecret(folder.In(name), await File.ReadAllTextAsync(Path.Combine(fresh, name), ct));
        }

        await ServerAccount.GiveWithAllInsideAsync(fresh, ct);
        Directory.Move(Path.Combine(fresh, ClusterFolder.DataName), folder.Data);
        await PrivateFiles.SyncNamesAsync(folder.Path);
        Directory.Delete(fresh, recursive: true);
    }

    /// <remarks>Only while the folder is locked: what is in it is ours then, and nobody else's.</remarks>
    private static void Empty(string folder, bool itself)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } inner)
            {
                inner.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        if (itself)
        {
            Directory.Delete(folder);
        }
    }
}

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
        using var held = folder.MakeAndLock(options);

        // Once more: between the look and the lock somebody else may have made a cluster there.
        ShouldBeEmpty(options, folder);
        try
        {
            if (UnfinishedRestore.IsIn(folder))
            {
                await UnfinishedRestore.ClearAsync(folder, options, ct);
            }

            await UnpackAsync(folder, file, ct);

            // PostgreSQL puts the copied files together, and says so if it cannot.
            await using var started = await PostgresServer.StartAsync(options, folder, held: null, ct);
            Directory.Delete(UnfinishedRestore.FolderIn(folder), recursive: true);
        }
        catch (Exception reason)
        {
            UnfinishedRestore.Clear(folder);
            if (made)
            {
                Directory.Delete(folder.Path, recursive: true);
            }

            if (reason is IOException or UnauthorizedAccessException)
            {
                throw new ClusterFailedException($"{DiskRoom.ShortageAt(folder.Path)}Nothing was restored: {reason.Message}", reason);
            }

            throw;
        }
    }

    private static void ShouldBeEmpty(PostgresServerOptions options, ClusterFolder folder)
    {
        if (Directory.Exists(folder.Path)
            && !UnfinishedRestore.IsIn(folder)
            && Directory.EnumerateFileSystemEntries(folder.Path).Any(entry => Path.GetFileName(entry) != ClusterFolder.LockName))
        {
            throw new ClusterFailedException(
                $"{options.Folder} is not empty: a {options.Name} is restored into a folder of its own. " +
                $"Name one that is empty or not there yet with {options.FolderSetting}.");
        }
    }

    private static async Task UnpackAsync(ClusterFolder folder, string file, CancellationToken ct)
    {
        var fresh = UnfinishedRestore.FolderIn(folder);
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
    }
}

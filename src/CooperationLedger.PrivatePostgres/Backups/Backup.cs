using System.Text.RegularExpressions;
using Npgsql;

namespace CooperationLedger.PrivatePostgres.Backups;

/// <summary>All that a private PostgreSQL keeps, in one file.</summary>
public static partial class Backup
{
    /// <summary>
    /// Writes it as of the moment when it ends, whether a server runs on it or not; whoever works with that server goes on working.
    /// The file holds the passwords of that PostgreSQL, and only its owner may read it.
    /// </summary>
    /// <param name="file">In a folder that is there, and not there itself. What fails or is cancelled leaves none.</param>
    /// <exception cref="PostgresServerException">
    /// There is nothing to back up, the file cannot be written, or PostgreSQL did not answer to the end.
    /// </exception>
    public static async Task TakeAsync(PostgresServerOptions options, string file, CancellationToken ct)
    {
        var folder = ClusterFolder.Of(options);
        ShouldBePossible(options, folder, file);

        // Under a name of its own until it is whole: two that are taken at once do not write, or delete, each other's.
        var unfinished = $"{file}.{Guid.NewGuid():N}.unfinished";
        try
        {
            RemoveInterrupted(PlaceOf(file));
            await using (await StartIfStoppedAsync(options, ct))
            await using (var server = await Superuser.OpenAsync(folder, ct))
            // It holds passwords.
            await using (var written = new FileStream(unfinished, PrivateFiles.OnlyOurs(FileMode.CreateNew)))
            {
                await BackupWriter.WriteAsync(folder, server, written, ct);
                written.Flush(flushToDisk: true);
            }

            File.Move(unfinished, file);
            await PrivateFiles.SyncNamesAsync(PlaceOf(file));
        }
        catch (Exception reason)
        {
            File.Delete(unfinished);
            switch (reason)
            {
                case NpgsqlException:
                    throw new ClusterFailedException(
                        $"The PostgreSQL in {options.Folder} ended before all was copied; try again: {reason.Message}", reason);
                case IOException or UnauthorizedAccessException:
                    throw new ClusterFailedException($"{file} cannot be written: {reason.Message}", reason);
                default:
                    throw;
            }
        }
    }

    private static void ShouldBePossible(PostgresServerOptions options, ClusterFolder folder, string file)
    {
        if (Path.Exists(file))
        {
            throw new ClusterFailedException($"{file} is there already; a backup replaces none.");
        }

        if (!Directory.Exists(PlaceOf(file)))
        {
            throw new ClusterFailedException($"There is no folder {PlaceOf(file)}.");
        }

        if (!folder.HasCluster)
        {
            throw new ClusterFailedException(
                $"There is no {options.Name} in {options.Folder}. Name its folder with {options.FolderSetting}.");
        }
    }

    private static string PlaceOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file)) ?? "/";

    /// <summary>Removes what backups that were killed have left there. What a living one writes is locked by it.</summary>
    private static void RemoveInterrupted(string place)
    {
        foreach (var left in Directory.EnumerateFiles(place, "*.unfinished").Where(name => OfBackup().IsMatch(name)))
        {
            try
            {
                const FileOptions Delete = FileOptions.DeleteOnClose;
                new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, Delete).Dispose();
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
            {
                // A backup that is just being taken, or one that another account has taken.
            }
        }
    }

    [GeneratedRegex(@"\.[0-9a-f]{32}\.unfinished$")]
    private static partial Regex OfBackup();

    /// <returns>Null while a server runs on it, whose PostgreSQL is asked then.</returns>
    private static async Task<PostgresServer?> StartIfStoppedAsync(PostgresServerOptions options, CancellationToken ct)
    {
        try
        {
            return await PostgresServer.StartAsync(options, ct);
        }
        catch (ClusterInUseException)
        {
            return null;
        }
    }
}

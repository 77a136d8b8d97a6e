using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace CooperationLedger.Web.Hosting;

/// <summary>Makes a private cluster of a backup: all of it, or nothing.</summary>
internal static class Restore
{
    /// <exception cref="ClusterFailedException">The folder is in use, or the file is no whole backup.</exception>
    /// <exception cref="PostgresNotFoundException">No PostgreSQL of the backup's major version.</exception>
    internal static async Task IntoAsync(PrivatePostgresOptions options, string file, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            throw new ClusterFailedException($"There is no file {file}.");
        }

        var made = !Directory.Exists(options.Folder);
        ShouldBeEmpty(options.Folder);
        using (var folder = ClusterFolder.Open(options.Folder))
        {
            // Once more: between the look and the lock somebody else may have made a ledger there.
            ShouldBeEmpty(options.Folder);
            try
            {
                await UnpackAsync(folder, file, ct);
            }
            catch
            {
                Empty(options.Folder, itself: made);
                throw;
            }
        }

        try
        {
            // Started once: PostgreSQL puts the copied files together, and says so if it cannot.
            await using var started = await PrivatePostgres.StartAsync(options, ct);
        }
        catch (Exception failure) when (failure is not ClusterInUseException)
        {
            using var folder = ClusterFolder.Open(options.Folder);
            Empty(options.Folder, itself: made);
            throw;
        }
    }

    private static void ShouldBeEmpty(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != ClusterFolder.LockName))
        {
            throw new ClusterFailedException($"{folder} is not empty: a ledger is restored into a folder of its own. Name one that is empty or not there yet with Postgres__Folder.");
        }
    }

    private static async Task UnpackAsync(ClusterFolder folder, string file, CancellationToken ct)
    {
        var fresh = folder.In("cluster.restored");
        await ClusterFolder.MakeForServerAsync(ct, fresh);
        Dictionary<string, string> digests = [];
        BackupManifest? manifest = null;
        try
        {
            await using var archive = new TarReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (manifest is null && await archive.GetNextEntryAsync(cancellationToken: ct) is { } entry)
            {
                if (entry.Name == BackupManifest.Name)
                {
                    manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(entry.DataStream ?? Stream.Null, JsonSerializerOptions.Web, ct);
                }
                else
                {
                    await UnpackAsync(fresh, entry, digests, ct);
                }
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or JsonException or FormatException)
        {
            throw NotWhole(file, broken);
        }

        if (manifest?.Format != BackupManifest.PresentFormat || digests.Count != manifest.Files.Count || manifest.Files.Any(known => digests.GetValueOrDefault(known.Key) != known.Value))
        {
            throw NotWhole(file, null);
        }

        foreach (var (name, secret) in new[] { (ClusterFolder.SuperuserPasswordName, folder.SuperuserPassword), (ClusterFolder.LedgerPasswordName, folder.LedgerPassword) })
        {
            ClusterFolder.WriteSecret(secret, await File.ReadAllTextAsync(Path.Combine(fresh, name), ct));
        }

        if (ServerAccount.Name is { } account)
        {
            await ClusterFolder.GiveAsync(account, [fresh], ct, withAllInside: true);
        }

        Directory.Move(Path.Combine(fresh, ClusterFolder.DataName), folder.Data);
        Directory.Delete(fresh, recursive: true);
    }

    private static async Task UnpackAsync(string into, TarEntry entry, Dictionary<string, string> digests, CancellationToken ct)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(into, entry.Name)));
        if (!path.StartsWith(into + Path.DirectorySeparatorChar, StringComparison.Ordinal) || entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.Directory))
        {
            throw new InvalidDataException($"{entry.Name} is nothing that a backup holds.");
        }

        if (entry.EntryType is TarEntryType.Directory)
        {
            ClusterFolder.MakePrivate(path);
            return;
        }

        await using var file = new FileStream(path, ClusterFolder.OnlyOurs(FileMode.CreateNew));
        await using var measured = new MeasuredStream(entry.DataStream ?? Stream.Null, entry.Length);
        await measured.CopyToAsync(file, ct);
        digests[entry.Name] = measured.Sha256;
    }

    private static ClusterFailedException NotWhole(string file, Exception? reason) =>
        new($"{file} is not a whole backup of this program{(reason is null ? "" : $" ({reason.Message})")}. Nothing was restored.", reason!);

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

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
        await ShouldBeGzipAsync(file, ct);
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
        catch (Exception broken) when (InWords(broken) is { } why)
        {
            throw NotWhole(file, why, broken);
        }

        if (WrongIn(manifest, digests) is { } wrong)
        {
            throw NotWhole(file, wrong);
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
        if (!path.StartsWith(into + Path.DirectorySeparatorChar, StringComparison.Ordinal) || entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.Directory) ||
            !Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new ForeignEntryException($"it holds {entry.Name}, which is nothing of a backup");
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

    /// <summary>Every gzip file begins so (RFC 1952, section 2.3.1).</summary>
    private static async Task ShouldBeGzipAsync(string file, CancellationToken ct)
    {
        var start = new byte[2];
        await using var stream = File.OpenRead(file);
        if (await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, ct) < start.Length)
        {
            throw NotWhole(file, "it is empty");
        }

        if (start is not [0x1f, 0x8b])
        {
            throw NotWhole(file, "it is no gzip file, as each backup is");
        }
    }

    /// <returns>Null when the failure does not come from what is in the file.</returns>
    private static string? InWords(Exception broken) => broken switch
    {
        ForeignEntryException => broken.Message,
        EndOfStreamException => "it ends too soon, so it was point off or not copied whole",
        JsonException => "the list of its contents, at its end, was point off or changed",
        InvalidDataException or FormatException => "it was changed since it was written, or is an archive of something else",
        _ => null,
    };

    /// <returns>Null when all that was written is there as it was.</returns>
    private static string? WrongIn(BackupManifest? manifest, Dictionary<string, string> digests) => manifest switch
    {
        null or { Files: null } => "the list of its contents, which a backup ends with, is missing",
        { Format: not BackupManifest.PresentFormat } => $"it is of format {manifest.Format}, and this program reads {BackupManifest.PresentFormat}",
        _ when manifest.Files.FirstOrDefault(known => digests.GetValueOrDefault(known.Key) != known.Value) is { Key: { } name } => $"{name} in it is missing or was changed",
        _ when digests.Count != manifest.Files.Count => "it holds more than the list of its contents",
        _ => null,
    };

    private static ClusterFailedException NotWhole(string file, string why, Exception? reason = null) =>
        new($"{file} is not a whole backup of this program: {why}. Nothing was restored.", reason!);

    private sealed class ForeignEntryException(string message) : Exception(message);

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

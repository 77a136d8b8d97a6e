using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace CooperationLedger.PrivatePostgres.Backups;

/// <summary>Unpacks a backup, and believes nothing in it that the list of its contents does not confirm.</summary>
internal static class BackupReader
{
    /// <param name="into">An empty folder. What has failed leaves in it what was unpacked so far.</param>
    /// <exception cref="ClusterFailedException">The file is no whole backup; the message says what is wrong with it.</exception>
    internal static async Task UnpackAsync(string file, string into, CancellationToken ct)
    {
        await ShouldBeGzipAsync(file, ct);
        Dictionary<string, string> digests = [];
        BackupManifest? manifest = null;
        try
        {
            await using var unzipped = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
            await using var archive = new TarReader(unzipped, leaveOpen: true);
            while (manifest is null && await archive.GetNextEntryAsync(cancellationToken: ct) is { } entry)
            {
                if (entry.Name == BackupManifest.Name)
                {
                    var contents = entry.DataStream ?? Stream.Null;
                    manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(contents, JsonSerializerOptions.Web, ct);
                }
                else
                {
                    await UnpackAsync(into, entry, digests, ct);
                }
            }

            // Only at its end gzip shows whether all of it is as it was, what lies between the files included (RFC 1952, 2.3.1).
            await unzipped.CopyToAsync(Stream.Null, ct);
        }
        catch (Exception broken) when (InWords(broken) is { } why)
        {
            throw NotWhole(file, why, broken);
        }

        if (WrongIn(manifest, digests) is { } wrong)
        {
            throw NotWhole(file, wrong);
        }
    }

    private static async Task UnpackAsync(string into, TarEntry entry, Dictionary<string, string> digests, CancellationToken ct)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(into, entry.Name)));
        if (!path.StartsWith(into + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.Directory)
            || !Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new ForeignEntryException($"it holds {entry.Name}, which is nothing of a backup");
        }

        if (entry.EntryType is TarEntryType.Directory)
        {
            PrivateFiles.MakeFolder(path);
            return;
        }

        await using var file = new FileStream(path, PrivateFiles.OnlyOurs(FileMode.CreateNew));
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
        EndOfStreamException => "it ends too soon, so it was cut off or not copied whole",
        JsonException => "the list of its contents, at its end, was cut off or changed",
        InvalidDataException or FormatException => "it was changed since it was written, or is an archive of something else",
        _ => null,
    };

    /// <returns>Null when all that was written is there as it was.</returns>
    private static string? WrongIn(BackupManifest? manifest, Dictionary<string, string> digests) => manifest switch
    {
        null or { Files: null } => "the list of its contents, which a backup ends with, is missing",
        { Format: not BackupManifest.PresentFormat } =>
            $"it is of format {manifest.Format}, and this program reads {BackupManifest.PresentFormat}",
        _ when manifest.Files.FirstOrDefault(known => digests.GetValueOrDefault(known.Key) != known.Value) is { Key: { } name } =>
            $"{name} in it is missing or was changed",
        _ when digests.Count != manifest.Files.Count => "it holds more than the list of its contents",
        _ => null,
    };

    private static ClusterFailedException NotWhole(string file, string why, Exception? reason = null) =>
        new($"{file} is not a whole backup of this program: {why}. Nothing was restored.", reason);

    private sealed class ForeignEntryException(string message) : Exception(message);
}

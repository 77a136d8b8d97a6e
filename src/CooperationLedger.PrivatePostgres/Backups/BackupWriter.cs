using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Npgsql;

namespace CooperationLedger.PrivatePostgres.Backups;

/// <summary>
/// A copy of a private cluster, taken while it works: PostgreSQL's own low-level base backup (PostgreSQL documentation,
/// "Making a Base Backup Using the Low Level API"), for the programs that are fetched have no pg_dump or pg_basebackup.
/// </summary>
internal sealed class BackupWriter : IAsyncDisposable
{
    /// <summary>Their contents are of the running server only; the folders themselves are needed.</summary>
    private static readonly string[] EmptyFolders =
        ["pg_wal", "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans"];

    private readonly string data;
    private readonly TarWriter archive;
    private readonly BackupManifest manifest;

    private BackupWriter(string data, Stream file, int major)
    {
        this.data = data;
        archive = new(new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true), TarEntryFormat.Pax);
        manifest = new(BackupManifest.PresentFormat, major, DateTimeOffset.UtcNow, new(StringComparer.Ordinal));
    }

    /// <param name="server">As the superuser; nothing else is done with it.</param>
    /// <param name="file">Written to, and left open.</param>
    internal static async Task WriteAsync(ClusterFolder folder, NpgsqlConnection server, Stream file, CancellationToken ct)
    {
        await using var backup = new BackupWriter(folder.Data, file, server.PostgreSqlVersion.Major);

        // Whatever is written from now on stays until the connection ends, however long the copying takes.
        await AskAsync(server, $"select pg_create_physical_replication_slot('backup_{Guid.NewGuid():N}', true, true)", ct);
        var first = await AskAsync(server, $"select pg_walfile_name(pg_backup_start('{folder.Name}', true))", ct);
        await backup.AddFolderAsync("", ct);
        await backup.AddControlFileAsync(ct);
        var end = await AskAsync(server, "select pg_walfile_name(lsn) || chr(10) || labelfile from pg_backup_stop(false)", ct);
        var (last, label) = (end[..end.IndexOf('\n')], end[(end.IndexOf('\n') + 1)..]);
        await backup.AddTextAsync(NameOf("backup_label"), label, ct);
        await backup.AddWriteAheadLogAsync(first, last, ct);

        foreach (var name in new[] { ClusterFolder.SuperuserPasswordName, folder.OwnerPasswordName })
        {
            await backup.AddTextAsync(name, await File.ReadAllTextAsync(folder.In(name), ct), ct);
        }

        var manifest = JsonSerializer.SerializeToUtf8Bytes(backup.manifest, JsonSerializerOptions.Web);
        await backup.AddAsync(BackupManifest.Name, new MemoryStream(manifest), ct);
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    private async Task AddFolderAsync(string inside, CancellationToken ct)
    {
        var folder = new DirectoryInfo(Path.Combine(data, inside));
        await archive.WriteEntryAsync(new PaxTarEntry(TarEntryType.Directory, NameOf(inside) + "/"), ct);
        if (EmptyFolders.Contains(inside))
        {
            if (inside == "pg_wal")
            {
                await archive.WriteEntryAsync(new PaxTarEntry(TarEntryType.Directory, NameOf("pg_wal/archive_status") + "/"), ct);
            }

            return;
        }

        foreach (var entry in Entries(folder))
        {
            var name = Path.Combine(inside, entry.Name).Replace('\\', '/');
            if (entry.LinkTarget is not null)
            {
                throw new ClusterFailedException(
                    $"{entry.FullName} is a link to {entry.LinkTarget}; only a cluster that lies wholly in its folder can be backed up.");
            }

            await (entry is DirectoryInfo ? AddFolderAsync(name, ct) : AddFileAsync(name, ct));
        }
    }

    /// <returns>None of a database that was dropped meanwhile, which the write-ahead log knows.</returns>
    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos()
                .Where(entry => !IsOfRunningServer(entry.Name))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static bool IsOfRunningServer(string name) =>
        name is "postmaster.pid" or "postmaster.opts" or "pg_internal.init" or "pg_control" or "backup_label"
        || name.StartsWith("pgsql_tmp", StringComparison.Ordinal);

    private async Task AddFileAsync(string name, CancellationToken ct)
    {
        FileStream file;
        try
        {
            file = new(Path.Combine(data, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            // Dropped meanwhile, which the write-ahead log knows.
            return;
        }

        await AddAsync(NameOf(name), file, ct);
    }

    /// <summary>The one file that the write-ahead log does not put right: read until it is seen twice alike.</summary>
    private async Task AddControlFileAsync(CancellationToken ct)
    {
        var path = Path.Combine(data, "global", "pg_control");
        byte[] before, control = await File.ReadAllBytesAsync(path, ct);
        do
        {
            before = control;
            control = await File.ReadAllBytesAsync(path, ct);
        }
        while (!before.AsSpan().SequenceEqual(control));

        await AddAsync(NameOf("global/pg_control"), new MemoryStream(control), ct);
    }

    /// <summary>What was written while the files were copied; without it they do not fit together.</summary>
    private async Task AddWriteAheadLogAsync(string first, string last, CancellationToken ct)
    {
        var segments = Directory.EnumerateFiles(Path.Combine(data, "pg_wal")).Select(file => Path.GetFileName(file))
            .Where(name => name.EndsWith(".history", StringComparison.Ordinal) ||
                (name.Length == first.Length && string.CompareOrdinal(name, first) >= 0 && string.CompareOrdinal(name, last) <= 0))
            .Order(StringComparer.Ordinal);
        foreach (var segment in segments)
        {
            await AddFileAsync($"pg_wal/{segment}", ct);
        }

        if (!manifest.Files.ContainsKey(NameOf($"pg_wal/{first}")) || !manifest.Files.ContainsKey(NameOf($"pg_wal/{last}")))
        {
            throw new ClusterFailedException($"The write-ahead log from {first} to {last} was gone before it could be copied.");
        }
    }

    private Task AddTextAsync(string name, string text, CancellationToken ct) =>
        AddAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), ct);

    private async Task AddAsync(string name, Stream content, CancellationToken ct)
    {
        await using var measured = new MeasuredStream(content, content.Length);
        var entry = new PaxTarEntry(TarEntryType.RegularFile, name)
        {
            Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            DataStream = measured,
        };
        await archive.WriteEntryAsync(entry, ct);
        manifest.Files[name] = measured.Sha256;
    }

    private static async Task<string> AskAsync(NpgsqlConnection server, string question, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(question, server);
        return $"{await command.ExecuteScalarAsync(ct)}";
    }

    private static string NameOf(string inside) => inside.Length == 0 ? ClusterFolder.DataName : $"{ClusterFolder.DataName}/{inside}";
}

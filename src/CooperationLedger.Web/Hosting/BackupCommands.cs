using System.Runtime.InteropServices;
using Npgsql;

namespace CooperationLedger.Web.Hosting;

/// <summary><c>backup FILE</c> and <c>restore FILE</c>: the private ledger in one file, and a private ledger of such a file.</summary>
internal static class BackupCommands
{
    internal static bool Are(string[] args) => args is ["backup" or "restore", ..];

    /// <summary>What is left for the settings.</summary>
    internal static string[] Settings(string[] args) => Are(args) ? args[Math.Min(2, args.Length)..] : args;

    /// <returns>The exit code.</returns>
    internal static async Task<int> RunAsync(IConfiguration configuration, string[] args)
    {
        if (args is not [var what, { Length: > 0 } name, ..] || name.StartsWith('-'))
        {
            throw new ClusterFailedException($"Name the file: {args[0]} ledger.tar.gz");
        }

        if (args is [_, _, var more, ..] && !more.StartsWith('-'))
        {
            throw new ClusterFailedException($"Name one file: {more} is one more.");
        }

        if (configuration.GetConnectionString("Ledger") is { Length: > 0 })
        {
            throw new ClusterFailedException("ConnectionStrings__Ledger names a PostgreSQL of yours: back it up and restore it with pg_dump and pg_restore.");
        }

        using var cancelling = new CancellationTokenSource();
        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = true;
            cancelling.Cancel();
        }

        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        var options = LedgerDatabase.OptionsFrom(configuration);
        var file = Path.GetFullPath(name);
        try
        {
            await (what == "backup" ? BackUpAsync(options, file, cancelling.Token) : Restore.IntoAsync(options, file, cancelling.Token));
        }
        catch (OperationCanceledException) when (cancelling.IsCancellationRequested)
        {
            throw new ClusterFailedException("Called off; nothing is left of it.");
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new ClusterFailedException(reason.Message, reason);
        }

        Console.WriteLine(what == "backup"
            ? $"The ledger in {options.Folder} is in {file}, with the passwords of its PostgreSQL: keep it where only you can read it."
            : $"The ledger of {file} is in {options.Folder}: start the server with Postgres__Folder={options.Folder}.");
        return 0;
    }

    private static async Task BackUpAsync(PrivatePostgresOptions options, string file, CancellationToken ct)
    {
        if (Path.Exists(file))
        {
            throw new ClusterFailedException($"{file} is there already; a backup replaces none.");
        }

        if (Path.GetDirectoryName(file) is { } place && !Directory.Exists(place))
        {
            throw new ClusterFailedException($"There is no folder {place}.");
        }

        if (!File.Exists(Path.Combine(options.Folder, ClusterFolder.DataName, "PG_VERSION")))
        {
            throw new ClusterFailedException($"There is no ledger in {options.Folder}. Name its folder with Postgres__Folder.");
        }

        // Under a name of its own until it is whole: two that are taken at once do not write, or delete, each other's.
        var unfinished = $"{file}.{Guid.NewGuid():N}.unfinished";
        try
        {
            await using (await StartIfStoppedAsync(options, ct))
            await using (var server = await SuperuserAsync(options.Folder, ct))
            // It holds passwords.
            await using (var written = new FileStream(unfinished, ClusterFolder.OnlyOurs(FileMode.CreateNew)))
            {
                await Backup.TakeAsync(options.Folder, server, written, ct);
                written.Flush(flushToDisk: true);
            }

            File.Move(unfinished, file);

            // .NET does not write the names in a folder to the disk; where this program is missing, a power cut may still undo the renaming.
            await Programs.RunAsync("sync", [Path.GetDirectoryName(file)!], CancellationToken.None);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <returns>Null while a server runs on it, whose PostgreSQL is asked then.</returns>
    private static async Task<PrivatePostgres?> StartIfStoppedAsync(PrivatePostgresOptions options, CancellationToken ct)
    {
        try
        {
            return await PrivatePostgres.StartAsync(options, ct);
        }
        catch (ClusterInUseException)
        {
            return null;
        }
    }

    private static async Task<NpgsqlConnection> SuperuserAsync(string folder, CancellationToken ct)
    {
        var running = PostmasterFile.Read(Path.Combine(folder, ClusterFolder.DataName))
            ?? throw new ClusterFailedException($"The PostgreSQL in {folder} is just starting or stopping: try again.");
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder
        {
            Host = running.Address,
            Port = running.Port,
            Username = ClusterMaking.Superuser,
            Password = await File.ReadAllTextAsync(Path.Combine(folder, ClusterFolder.SuperuserPasswordName), ct),
            Database = "postgres",
            Pooling = false,
            CommandTimeout = 0,
        }.ConnectionString);
        await connection.OpenAsync(ct);
        return connection;
    }
}

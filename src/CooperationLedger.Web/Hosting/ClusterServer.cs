using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CooperationLedger.Web.Hosting;

/// <summary>The running server of one cluster: started or taken over, asked whether it answers, stopped.</summary>
internal sealed class ClusterServer(PostgresBinaries binaries, ClusterFolder folder, PrivatePostgresOptions options)
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(10);

    /// <summary>After a postmaster was killed, its children need a moment to notice and let go of the shared memory.</summary>
    private static readonly TimeSpan OrphansLetGo = TimeSpan.FromSeconds(15);

    /// <summary>Recovery after a crash may take minutes; this is only where pg_ctl stops waiting.</summary>
    private const string PatienceSeconds = "600";

    private Task<ProgramResult>? starting;

    internal string ConnectionString { get; private set; } = "";

    internal async Task EnsureRunningAsync(CancellationToken ct)
    {
        if (await FindLeftRunningAsync(ct) is { } left)
        {
            if (await TakeOverAsync(left, ct))
            {
                return;
            }

            await StopAsync();
        }

        SweepUpAfterKilled();
        await ClusterFolder.MakeForServerAsync(ct, folder.Log, folder.Socket);
        var ready = await StartAsync(ct);
        await ConnectAsync(ready, ct);
    }

    /// <summary>A connection past the pool, which may still hold sessions of a server that is gone.</summary>
    internal async Task<NpgsqlConnection> OpenAsync(CancellationToken ct)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(ct);
        return connection;
    }

    /// <summary>Stops a server that is still starting, too; after a crash that may be long before it is ready.</summary>
    internal async Task StopAsync()
    {
        await StopRunningAsync();
        if (starting is not null)
        {
            await starting;
            await StopRunningAsync();
        }
    }

    /// <returns>A server that a killed owner left running, once it is ready; null when there is none or it went away.</returns>
    private async Task<PostmasterFile?> FindLeftRunningAsync(CancellationToken ct)
    {
        while (File.Exists(PostmasterFile.PathIn(folder.Data)))
        {
            var left = PostmasterFile.Read(folder.Data);
            if (left?.IsRunning(folder.Data) != true)
            {
                return null;
            }

            if (left.IsReady)
            {
                return left;
            }

            await Task.Delay(PollEvery, ct);
        }

        return null;
    }

    /// <summary>
    /// The files of a killed server name a process, and PostgreSQL does not start while that number is in use, be it by
    /// another program or a zombie. Removing them endangers nothing: PostgreSQL looks by itself for sessions of the old
    /// server that still hold its shared memory.
    /// </summary>
    private void SweepUpAfterKilled()
    {
        File.Delete(PostmasterFile.PathIn(folder.Data));
        if (Directory.Exists(folder.Socket))
        {
            foreach (var left in Directory.EnumerateFileSystemEntries(folder.Socket, ".s.PGSQL.*"))
            {
                File.Delete(left);
            }
        }
    }

    /// <returns>False when it does not let us in, for example because its socket was swept out of the temp folder.</returns>
    private async Task<bool> TakeOverAsync(PostmasterFile left, CancellationToken ct)
    {
        options.Say("The private PostgreSQL is still running from an earlier start; taking it over.");
        ServerSettings.Write(folder, left.Port, options.Durable);
        var reloaded = await PgCtlAsync("reload", "-s");
        try
        {
            await ConnectAsync(left, ct);
            return reloaded.Succeeded;
        }
        catch (ClusterFailedException)
        {
            return false;
        }
    }

    /// <summary>
    /// pg_ctl puts the server into a session of its own, where Ctrl-C in our terminal does not reach it before we stop it
    /// in good order. It looks only ten times a second, so we look ourselves and listen to it for failure.
    /// </summary>
    private async Task<PostmasterFile> StartAsync(CancellationToken ct)
    {
        var since = Stopwatch.StartNew();
        var firstWords = Path.Combine(folder.Log, "start.log");
        while (true)
        {
            ServerSettings.Write(folder, OperatingSystem.IsWindows() ? FreePort() : ServerSettings.SocketPort, options.Durable);
            File.Delete(firstWords);
            starting = PgCtlAsync("start", "-s", "-w", "-t", PatienceSeconds, "-l", firstWords);
            do
            {
                await Task.WhenAny(starting, Task.Delay(PollEvery, ct));
                ct.ThrowIfCancellationRequested();
                if (PostmasterFile.Read(folder.Data) is { IsReady: true } ready && ready.IsRunning(folder.Data))
                {
                    return ready;
                }
            }
            while (!starting.IsCompleted);

            var words = $"{(await starting).Words}\n{LastLines(firstWords)}";
            if (!words.Contains("is still in use", StringComparison.Ordinal) || since.Elapsed > OrphansLetGo)
            {
                throw new ClusterFailedException($"The private PostgreSQL in {folder.Path} did not start:\n{words}\n{NewestLog()}");
            }

            await Task.Delay(PollEvery * 10, ct);
        }
    }

    /// <summary>A ready server that does not know our password is not ours.</summary>
    private async Task ConnectAsync(PostmasterFile server, CancellationToken ct)
    {
        ConnectionString = new NpgsqlConnectionStringBuilder
        {
            Host = server.Address,
            Port = server.Port,
            Username = ClusterMaking.Ledger,
            Password = await ReadPasswordAsync(ct),
            Database = ClusterMaking.Ledger,
            // Below the server's max_connections, so that a busy moment waits for its turn and is not refused.
            MaxPoolSize = 40,
        }.ConnectionString;
        try
        {
            await using var connection = await OpenAsync(ct);
        }
        catch (NpgsqlException reason)
        {
            throw new ClusterFailedException($"The private PostgreSQL in {folder.Path} runs but does not let us in: {reason.Message}", reason);
        }
    }

    /// <summary>pg_ctl's fast stop sends SIGINT: sessions are ended, transactions rolled back, everything written.</summary>
    private async Task StopRunningAsync()
    {
        if (PostmasterFile.Read(folder.Data) is not { } running || !running.IsRunning(folder.Data))
        {
            return;
        }

        var stopped = await PgCtlAsync("stop", "-s", "-w", "-m", "fast", "-t", PatienceSeconds);
        if (!stopped.Succeeded && running.IsRunning(folder.Data))
        {
            throw new ClusterFailedException($"The private PostgreSQL in {folder.Path} could not be stopped:\n{stopped.Words}");
        }
    }

    private async Task<string> ReadPasswordAsync(CancellationToken ct) => File.Exists(folder.LedgerPassword)
        ? await File.ReadAllTextAsync(folder.LedgerPassword, ct)
        : throw new ClusterFailedException($"The password of the private PostgreSQL is missing: {folder.LedgerPassword}. Restore the file from a backup.");

    /// <summary>Not cancelled halfway: a pg_ctl that is killed leaves a server that nobody stops.</summary>
    private Task<ProgramResult> PgCtlAsync(string what, params string[] arguments) =>
        Programs.RunAsServerAccountAsync(binaries.PgCtl, [what, "-D", folder.Data, .. arguments], CancellationToken.None);

    private string NewestLog() => new DirectoryInfo(folder.Log).EnumerateFiles("postgres-*.log").MaxBy(file => file.LastWriteTimeUtc) is { } newest
        ? $"From {newest.FullName}:\n{LastLines(newest.FullName)}"
        : "";

    private static string LastLines(string path) => File.Exists(path) ? string.Join('\n', File.ReadLines(path).TakeLast(10)) : "";

    /// <summary>Below 32768, where no system hands out ports to clients, so that none is taken between here and the start.</summary>
    private static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(20_000, 32_768);
            using var probe = new TcpListener(IPAddress.Loopback, port);
            try
            {
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken; try another.
            }
        }
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CooperationLedger.PrivatePostgres;

/// <summary>Starts the server of a cluster on which none runs.</summary>
internal static class Starting
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(10);

    /// <summary>After a postmaster was killed, its children need a moment to notice and let go of the shared memory.</summary>
    private static readonly TimeSpan OrphansLetGo = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    /// <param name="port">Null for any: a server that is started again keeps the port by which it is known.</param>
    /// <returns>How to connect to it. When cancelled halfway, nothing that could still start it is left.</returns>
    /// <exception cref="ClusterFailedException">PostgreSQL refused; its own words are in the message.</exception>
    internal static async Task<string> StartAsync(Cluster cluster, int? port, CancellationToken ct)
    {
        SweepUpAfterKilled(cluster.Folder);
        await PrivateFiles.MakeForServerAsync(ct, cluster.Folder.Log, cluster.Folder.Socket);
        var since = Stopwatch.StartNew();
        var firstWords = Path.Combine(cluster.Folder.Log, "start.log");
        while (true)
        {
            ServerSettings.Write(cluster, port ?? (OperatingSystem.IsWindows() ? FreePort() : ServerSettings.SocketPort));
            File.Delete(firstWords);
            var starting = cluster.PgCtlAsync("start", "-s", "-w", "-t", Stopping.PatienceSeconds, "-l", firstWords);
            if (await ReadyAsync(cluster, starting, ct) is { } ready)
            {
                return await cluster.ConnectAsync(ready, ct);
            }

            var words = $"{(await starting).Words}\n{LastLines(firstWords)}";
            if (!words.Contains("is still in use", StringComparison.Ordinal) || since.Elapsed > OrphansLetGo)
            {
                throw new ClusterFailedException(
                    $"The private PostgreSQL in {cluster.Folder.Path} did not start:\n{words}\n{NewestLog(cluster.Folder)}");
            }

            await Task.Delay(BetweenTries, ct);
        }
    }

    /// <summary>
    /// pg_ctl puts the server into a session of its own, where Ctrl-C in our terminal does not reach it before we stop it
    /// in good order. It looks only ten times a second, so we look ourselves and listen to it for failure.
    /// </summary>
    /// <returns>Null when pg_ctl gave up.</returns>
    private static async Task<PostmasterFile?> ReadyAsync(Cluster cluster, Task<ProgramResult> starting, CancellationToken ct)
    {
        try
        {
            do
            {
                await Task.WhenAny(starting, Task.Delay(PollEvery, ct));
                ct.ThrowIfCancellationRequested();
                if (cluster.Running() is { IsReady: true } ready)
                {
                    return ready;
                }
            }
            while (!starting.IsCompleted);

            return null;
        }
        catch (OperationCanceledException)
        {
            // After a crash it may be long before it is ready: whoever stops it now stops it as it starts.
            await Stopping.StopAsync(cluster);
            await starting;
            throw;
        }
    }

    /// <summary>
    /// The files of a killed server name a process, and PostgreSQL does not start while that number is in use, be it by
    /// another program or a zombie. Removing them endangers nothing: PostgreSQL looks by itself for sessions of the old
    /// server that still hold its shared memory.
    /// </summary>
    private static void SweepUpAfterKilled(ClusterFolder folder)
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

    private static string NewestLog(ClusterFolder folder) =>
        new DirectoryInfo(folder.Log).EnumerateFiles("postgres-*.log").MaxBy(file => file.LastWriteTimeUtc) is { } newest
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

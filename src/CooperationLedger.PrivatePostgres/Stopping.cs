namespace CooperationLedger.PrivatePostgres;

/// <summary>Stops the server of a cluster.</summary>
internal static class Stopping
{
    /// <summary>Recovery after a crash may take minutes; this is only where pg_ctl stops waiting.</summary>
    internal const string PatienceSeconds = "600";

    /// <summary>
    /// Does nothing where none runs. pg_ctl's fast stop sends SIGINT: sessions are ended, transactions rolled back, everything written.
    /// </summary>
    /// <exception cref="ClusterFailedException">It runs on all the same.</exception>
    internal static async Task StopAsync(Cluster cluster)
    {
        if (cluster.Running() is not { } running)
        {
            return;
        }

        var stopped = await cluster.PgCtlAsync("stop", "-s", "-w", "-m", "fast", "-t", PatienceSeconds);
        if (!stopped.Succeeded && running.IsRunning(cluster.Folder.Data))
        {
            throw new ClusterFailedException($"The private PostgreSQL in {cluster.Folder.Path} could not be stopped:\n{stopped.Words}");
        }
    }
}

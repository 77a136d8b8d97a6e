namespace CooperationLedger.PrivatePostgres;

/// <summary>Takes over the server that a killed owner left running.</summary>
internal static class Adopting
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(10);

    /// <returns>How to connect to it; null when there is none, or when it let nobody in and was stopped.</returns>
    internal static async Task<string?> AdoptAsync(Cluster cluster, CancellationToken ct)
    {
        if (await FindAsync(cluster, ct) is not { } left)
        {
            return null;
        }

        cluster.Options.Say("The private PostgreSQL is still running from an earlier start; taking it over.");
        ServerSettings.Write(cluster, left.Port);
        var reloaded = await cluster.PgCtlAsync("reload", "-s");
        try
        {
            var connectionString = await cluster.ConnectAsync(left, ct);
            if (reloaded.Succeeded)
            {
                return connectionString;
            }
        }
        catch (ClusterFailedException)
        {
            // Its socket was swept out of the temp folder, for example.
        }

        await Stopping.StopAsync(cluster);
        return null;
    }

    /// <returns>A server that is left, once it is ready; null when there is none or it went away.</returns>
    private static async Task<PostmasterFile?> FindAsync(Cluster cluster, CancellationToken ct)
    {
        while (cluster.Running() is { } left)
        {
            if (left.IsReady)
            {
                return left;
            }

            await Task.Delay(PollEvery, ct);
        }

        return null;
    }
}

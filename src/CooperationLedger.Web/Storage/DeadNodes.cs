using System.Diagnostics;
using CooperationLedger.Web.Hosting;
using Npgsql;
using Wolverine;
using Wolverine.Persistence.Durability;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// Ends what PostgreSQL still keeps of a server that died without a word: killed, frozen, or cut off with its connections open. Every
/// server looks with every pulse, so that what only one does at a time (schedules, durable messages, building lists) goes on elsewhere
/// within ten seconds, and a server that starts alone does not wait for its own ghost.
/// </summary>
/// <remarks>
/// With every pulse a living server writes the time into Wolverine's table of nodes. Only the clock of PostgreSQL counts, there and here.
/// </remarks>
public sealed partial class DeadNodes(
    LedgerDatabase database, NpgsqlDataSource connections, LedgerSessions sessions, IMessageStore messages, WolverineOptions wolverine,
    ILogger<DeadNodes> log)
    : BackgroundService
{
    /// <summary>How often a server shows that it lives.</summary>
    public static readonly TimeSpan Pulse = TimeSpan.FromSeconds(1);

    /// <summary>Who has not shown for so long that it lives, and not with the next pulse either, is dead.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(3);

    /// <summary>A node that has not been heard of since it was entered may still be starting.</summary>
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);

    /// <summary>
    /// SQL: the nodes that have fallen silent, in the eyes of the one of this id. While its own signs of life do not arrive either, as on
    /// a full disk, it judges nobody.
    /// </summary>
    private static readonly string SilentNodes =
        $"""
        select node.id, node.node_number
        from {LedgerStore.Schema}.wolverine_nodes node, {LedgerStore.Schema}.wolverine_nodes us
        where us.id = $1::uuid and us.health_check > clock_timestamp() - interval '{Pulse * 2}'
            and node.id <> us.id and node.health_check < clock_timestamp()
                - case when node.health_check > node.started then interval '{Silence}' else interval '{LongestStart}' end
        """;

    /// <summary>
    /// SQL: the processes of those sessions of ours that hold a lock for as long as they live and do not show that they do. Wolverine
    /// gives the one of its leader a name that says nothing of the node.
    /// </summary>
    private static readonly string SilentHolders =
        $"""
        select distinct session.pid from pg_stat_activity session join pg_locks held using (pid)
        where datname = current_database() and usename = current_user and locktype = 'advisory' and granted
            and state like 'idle%' and state_change < clock_timestamp() - interval '{Silence}'
            and (application_name like 'wolverine-advisory-lock:%' or application_name like '{ConnectionPools.ApplicationName}/%')
        """;

    /// <summary>SQL: ends the sessions of these processes, or of the nodes of these ids, without hyphens.</summary>
    private const string End =
        """
        select application_name, pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
            and (pid::text = any(string_to_array($1, ' ')) or split_part(application_name, '/', 2) = any(string_to_array($1, ' ')))
        """;

    /// <summary>Who was silent when it was looked last.</summary>
    private HashSet<string> suspects = [];
    private long looked;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (database.IsPrivate)
        {
            return;
        }

        looked = Stopwatch.GetTimestamp();
        using PeriodicTimer timer = new(Pulse);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (Stopwatch.GetElapsedTime(looked) is var paused && paused > Silence)
            {
                // Its sessions may have been ended, and each that is still in a pool would fail once.
                LogPaused(log, Math.Round(paused.TotalSeconds));
                connections.Clear();
                sessions.Clear();
            }

            await TryLookAsync(stoppingToken);
            looked = Stopwatch.GetTimestamp();
        }
    }

    private async Task TryLookAsync(CancellationToken ct)
    {
        try
        {
            await LookAsync(ct);
        }
        catch (Exception failure) when (FromPostgres.Is(failure))
        {
            suspects = [];
            LogNotSeen(log, failure.Message);
        }
    }

    private async Task LookAsync(CancellationToken ct)
    {
        await using var connection = await connections.OpenConnectionAsync(ct);
        var nodes = await connection.RowsAsync(SilentNodes, [$"{wolverine.UniqueNodeId}"], ct);
        var holders = await connection.RowsAsync(SilentHolders, [], ct);
        HashSet<string> silent = [.. nodes.Select(node => $"{node[0]:N}"), .. holders.Select(holder => $"{holder[0]}")];

        // After a long pause everybody looks silent: PostgreSQL may have been stopped, or this machine with all of them.
        HashSet<string> dead = Stopwatch.GetElapsedTime(looked) < Pulse * 2 ? [.. silent.Intersect(suspects)] : [];
        suspects = silent;
        if (dead.Count == 0)
        {
            return;
        }

        // Their sessions first: nodes that are no longer known are not looked at again.
        foreach (var ended in (await connection.RowsAsync(End, [string.Join(' ', dead)], ct)).GroupBy(row => (string)row[0]))
        {
            LogEnded(log, ended.Count(), ended.Key);
        }

        foreach (var node in nodes.Where(node => dead.Contains($"{node[0]:N}")))
        {
            await messages.Nodes.DeleteAsync((Guid)node[0], (int)node[1]);
            LogDead(log, (Guid)node[0]);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Server {Node} no longer responds: other servers take over its work")]
    private static partial void LogDead(ILogger log, Guid node);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Ended {Count} database sessions of a server that no longer responds: {Name}")]
    private static partial void LogEnded(ILogger log, int count, string name);

    [LoggerMessage(
        Level = LogLevel.Warning, Message = "This server was paused for {Seconds} s: other servers may have taken over its work")]
    private static partial void LogPaused(ILogger log, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not check whether other servers respond: {Why}")]
    private static partial void LogNotSeen(ILogger log, string why);
}

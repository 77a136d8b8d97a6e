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

    /// <summary>Who has not shown that it lives for so long counts as dead.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(4);

    /// <summary>A node of which nothing was heard since it was entered may still be starting.</summary>
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);

    /// <summary>
    /// SQL: the nodes that have fallen silent, in the eyes of the one of this id. While its own signs of life do not arrive either, as on
    /// a full disk, it judges nobody.
    /// </summary>
    private static readonly string Silent =
        $"""
        select node.id, node.node_number
        from {LedgerStore.Schema}.wolverine_nodes node, {LedgerStore.Schema}.wolverine_nodes us
        where us.id = $1::uuid and us.health_check > clock_timestamp() - interval '{Pulse * 2}'
            and node.id <> us.id and node.health_check < clock_timestamp()
                - case when node.health_check > node.started then interval '{Silence}' else interval '{LongestStart}' end
        """;

    /// <summary>
    /// SQL: ends every session of the nodes of these ids; and every other of ours that holds a lock for as long as it lives, and does not
    /// show that it does: Wolverine gives the one of its leader another name.
    /// </summary>
    private static readonly string End =
        $"""
        select application_name, pg_terminate_backend(pid) from pg_stat_activity session
        where datname = current_database() and usename = current_user and pid <> pg_backend_pid() and (
            split_part(application_name, '/', 2) = any(string_to_array($1, ' '))
            or state like 'idle%' and state_change < clock_timestamp() - interval '{Silence}'
                and (application_name like 'wolverine-advisory-lock:%' or application_name like '{ConnectionPools.ApplicationName}/%')
                and exists (select from pg_locks held where held.pid = session.pid and locktype = 'advisory' and granted))
        """;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (database.IsPrivate)
        {
            return;
        }

        using PeriodicTimer timer = new(Pulse);
        for (var looked = Stopwatch.GetTimestamp(); await timer.WaitForNextTickAsync(stoppingToken); looked = Stopwatch.GetTimestamp())
        {
            await TryLookAsync(Stopwatch.GetElapsedTime(looked), stoppingToken);
        }
    }

    /// <param name="since">
    /// It was looked last. Whoever did not look for long does not know who is silent: perhaps PostgreSQL or this machine stood still, and
    /// all others with it. They are looked at again with the next pulse.
    /// </param>
    private async Task TryLookAsync(TimeSpan since, CancellationToken ct)
    {
        if (since > Silence)
        {
            LogPaused(log, Math.Round(since.TotalSeconds));
            connections.Clear();
            sessions.Clear();
        }

        try
        {
            if (since < Silence / 2)
            {
                await LookAsync(ct);
            }
        }
        catch (Exception failure) when (FromPostgres.Is(failure))
        {
            LogNotSeen(log, failure.Message);
        }
    }

    private async Task LookAsync(CancellationToken ct)
    {
        await using var connection = await connections.OpenConnectionAsync(ct);
        var silent = await connection.RowsAsync(Silent, [$"{wolverine.UniqueNodeId}"], ct);

        // Their sessions first: nodes that are no longer known are not looked at again.
        var ended = await connection.RowsAsync(End, [string.Join(' ', silent.Select(node => $"{node[0]:N}"))], ct);
        foreach (var sessionsOf in ended.GroupBy(row => (string)row[0]))
        {
            LogEnded(log, sessionsOf.Count(), sessionsOf.Key);
        }

        foreach (var node in silent)
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

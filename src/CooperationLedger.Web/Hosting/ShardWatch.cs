using JasperFx;
using JasperFx.Events.Daemon;
using Wolverine;
using Wolverine.Runtime;
using IProjectionCoordinator = Marten.Events.Daemon.Coordination.IProjectionCoordinator;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// Has a projection begun again that stopped for a reason that is not in the entries, which Wolverine leaves alone: lists would stand
/// still until somebody restarts the server. A node of its own leaves all that is paused. Several nodes soon look after a PostgreSQL
/// that was away, but leave a projection that two of them ran at once, as they may while it is away; what they have not looked after in
/// time is begun again here as well.
/// </summary>
/// <remarks>A failure that belongs to an entry would come again: that shard stays where it is, and health is red.</remarks>
public sealed partial class ShardWatch(IWolverineRuntime wolverine, IProjectionCoordinator projections, TimeProvider clock, ILogger<ShardWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>The scheme of the addresses that Wolverine gives to projections.</summary>
    private const string Projection = "event-subscriptions";

    /// <summary>What nobody recognises as a PostgreSQL that was away is tried again too, but not in haste.</summary>
    private static readonly TimeSpan BeforeTryingAnything = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            await TryLetGoAsync();
        }
    }

    /// <remarks>Whatever goes wrong here is told and tried again: a watch that ends would end the server.</remarks>
    private async Task TryLetGoAsync()
    {
        try
        {
            // There is a daemon only while there are agents of it.
            var agents = wolverine.Agents.AllRunningAgentUris().Where(agent => agent.Scheme == Projection).ToList();
            var shards = agents.Count == 0 ? [] : projections.DaemonForMainDatabase().CurrentAgents();
            foreach (var shard in shards.Where(MayGoOn).ToList())
            {
                // Wolverine soon finds that nobody runs it, and starts it as it did when the server started, on whichever node.
                LogStartsAgain(log, shard.Name.Identity, $"{shard.Failure!.RootExceptionType}: {shard.Failure.Message}");
                await wolverine.Agents.StopLocallyAsync(agents.Single(agent => agent.AbsolutePath.EndsWith($"/{shard.Name.RelativeUrl}", StringComparison.OrdinalIgnoreCase)));
            }
        }
        catch (Exception failure)
        {
            LogNotLookedAfter(log, failure.Message);
        }
    }

    private bool MayGoOn(ISubscriptionAgent shard) => shard is { Status: AgentStatus.Paused, Failure: { Event: null } failure } && failure.Category switch
    {
        // Of two that ran at once one wrote, and what the other had in hand was rolled back: it goes on from where the first one is.
        ShardFailureCategory.ProgressionOutOfOrder => true,
        ShardFailureCategory.Other => (wolverine.Options.Durability.Mode == DurabilityMode.Solo && failure.IsTransient)
            || clock.GetUtcNow() - failure.OccurredAt > BeforeTryingAnything,
        _ => false,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The projection {Shard} failed and starts again: {Why}")]
    private static partial void LogStartsAgain(ILogger log, string shard, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Projections could not be looked after: {Why}")]
    private static partial void LogNotLookedAfter(ILogger log, string why);
}

using CooperationLedger.Web.Storage;
using Marten;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CooperationLedger.Web.Hosting;

/// <summary>Red when a projection has left an entry waiting too long: a shard that stopped says nothing by itself.</summary>
public sealed class ShardHealth(IDocumentStore store, NpgsqlDataSource database, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var progress = await store.Advanced.AllProjectionProgress(token: cancellationToken);
        var shards = store.Options.Events.Projections().SelectMany(projection => projection.ShardNames()).Select(name => name.Identity).ToList();
        Dictionary<string, object> lags = [];
        var (slowest, longest) = ("", TimeSpan.Zero);
        foreach (var shard in shards)
        {
            var reached = progress.FirstOrDefault(state => state.ShardName == shard)?.Sequence ?? 0;
            var (waiting, since) = await WaitingAsync(reached, cancellationToken);
            var lag = since is { } first ? clock.GetUtcNow() - first : TimeSpan.Zero;
            lags[shard] = new { reached, waiting, lagSeconds = Math.Round(lag.TotalSeconds, 1) };
            (slowest, longest) = lag > longest ? (shard, lag) : (slowest, longest);
        }

        return longest > LongestWait
            ? HealthCheckResult.Unhealthy($"The projection {slowest} has left an entry waiting for {longest.TotalSeconds:N0} seconds.", data: lags)
            : HealthCheckResult.Healthy("Every projection keeps up.", lags);
    }

    private async Task<(long Waiting, DateTimeOffset? Since)> WaitingAsync(long reached, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"select count(*), min(timestamp) from {LedgerStore.Schema}.mt_events where seq_id > $1 and stream_id <> 'mt_tombstone'");
        command.Parameters.AddWithValue(reached);
        await using var rows = await command.ExecuteReaderAsync(ct);
        await rows.ReadAsync(ct);
        return (rows.GetInt64(0), await rows.IsDBNullAsync(1, ct) ? null : rows.GetFieldValue<DateTimeOffset>(1));
    }
}

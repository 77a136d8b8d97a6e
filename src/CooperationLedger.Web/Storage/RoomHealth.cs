using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// Whether there is room to record. Of the disk of a private PostgreSQL that is known beforehand; of any other, when it refused to record
/// for lack of it.
/// </summary>
public sealed class RoomHealth(LedgerDatabase database, RoomToRecord room) : IHealthCheck
{
    /// <summary>So little is left that a table which grows takes it all.</summary>
    private const long NothingBytes = 1 << 20;

    private const string Full = "The disk of PostgreSQL is full: nothing can be recorded.";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var left = database.PrivateFolder is { } folder ? DiskRoom.BytesFor(folder) : long.MaxValue;
        return Task.FromResult(room.WasMissing || left < NothingBytes
            ? HealthCheckResult.Unhealthy(Full)
            : left < DiskRoom.LeastBytes
                ? HealthCheckResult.Degraded($"The disk of PostgreSQL is nearly full: {left >> 20} MiB are free.")
                : HealthCheckResult.Healthy("There is room to record."));
    }
}

/// <summary>Remembers that PostgreSQL had no room to record: for a minute, or until it has recorded again.</summary>
public sealed class RoomToRecord
{
    private static readonly long Memory = (long)TimeSpan.FromMinutes(1).TotalMilliseconds;

    private long missedAt = -Memory;

    /// <summary>Whoever looks much later knows no more than that it was so once.</summary>
    public bool WasMissing => Environment.TickCount64 - Volatile.Read(ref missedAt) < Memory;

    public void IsThere() => Volatile.Write(ref missedAt, -Memory);

    /// <summary>Remembers it if that is what failed.</summary>
    public void Note(Exception failure)
    {
        if (FromPostgres.Find(failure) is PostgresException { SqlState: PostgresErrorCodes.DiskFull })
        {
            Volatile.Write(ref missedAt, Environment.TickCount64);
        }
    }
}

using System.Net.Sockets;
using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>Which failures come from PostgreSQL or the way to it, however they are wrapped.</summary>
/// <remarks>After one, whoever works by itself tries again later.</remarks>
internal static class FromPostgres
{
    /// <summary>Another session held what was needed for longer than anybody waits (<see cref="ConnectionPools.LongestLockWait"/>).</summary>
    public static bool IsHeld(Exception failure) =>
        failure is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable }
        || (failure.InnerException is { } inner && IsHeld(inner));

    public static bool Is(Exception failure) =>
        failure is NpgsqlException or TimeoutException or SocketException || (failure.InnerException is { } inner && Is(inner));
}

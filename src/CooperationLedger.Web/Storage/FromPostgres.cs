using System.Net.Sockets;
using Marten.Exceptions;
using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>Which failures come from PostgreSQL or the way to it, however they are wrapped.</summary>
/// <remarks>After one, whoever works by itself tries again later.</remarks>
internal static class FromPostgres
{
    public static bool Is(Exception failure) => Find(failure) is not null;

    /// <summary>
    /// Another session held what was needed for longer than anybody waits (<see cref="ConnectionPools.LongestLockWait"/>).
    /// </summary>
    public static bool IsHeld(Exception failure) =>
        failure is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable }
        || (failure.InnerException is { } inner && IsHeld(inner));

    /// <summary>The sequence that was asked for a number is at its end.</summary>
    public static bool IsOutOfNumbers(Exception failure) =>
        Find(failure) is PostgresException { SqlState: "2200H" };

    /// <returns>The failure itself, or the one that it comes from; null when it is of another kind.</returns>
    public static Exception? Find(Exception? failure) => failure switch
    {
        null or NpgsqlException or TimeoutException or SocketException => failure,
        SessionTransactionUnusableException => Find(failure.InnerException) ?? failure,
        _ => Find(failure.InnerException),
    };

    /// <summary>
    /// PostgreSQL is away, has no room, cannot use its disk, or ended the session: no fault of ours, and asking again helps. Its codes
    /// are in its documentation, appendix A.
    /// </summary>
    /// <remarks>
    /// What ends a session may have any code: one that begins on a full disk ends with an internal error, for a file that it writes first.
    /// </remarks>
    public static bool IsAway(Exception failure) => Find(failure) switch
    {
        null => false,
        PostgresException { InvariantSeverity: "FATAL" or "PANIC" } => true,
        PostgresException { SqlState: var code } => code is ['0', '8', ..] or ['5', '3' or '7' or '8', ..],
        _ => true,
    };
}

namespace CooperationLedger.PrivatePostgres;

/// <summary>Why there is no private PostgreSQL, or no backup of it, in words for whoever can mend it.</summary>
public abstract class PostgresServerException : Exception
{
    private protected PostgresServerException(string message, Exception? reason)
        : base(message, reason)
    {
    }
}

/// <summary>No PostgreSQL that could run the private cluster; the message says what to do about it.</summary>
public sealed class PostgresNotFoundException(string message) : PostgresServerException(message, null);

/// <summary>Another process of ours has the folder; two servers on one cluster would destroy it.</summary>
public sealed class ClusterInUseException(string message, Exception? reason = null) : PostgresServerException(message, reason);

/// <summary>
/// PostgreSQL or the disk would not make, start, copy or answer for the private cluster; the message holds their own words.
/// </summary>
public sealed class ClusterFailedException(string message, Exception? reason = null) : PostgresServerException(message, reason);

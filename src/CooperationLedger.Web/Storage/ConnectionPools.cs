using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// How the connections that the server may open are shared out: most to requests, the rest to Wolverine and to what runs beside requests.
/// Of <see cref="Most"/>, 33 are for requests, at most 22 of them for recording at one time, and 13 for the rest: Wolverine holds up to
/// five for as long as it runs, and the building of lists, the looks at the guard and at the clock, and seeding take one each.
/// </summary>
/// <remarks>Statements are prepared once per connection: unprepared, PostgreSQL spends most of an append on planning it anew.</remarks>
public static class ConnectionPools
{
    /// <summary>
    /// Of one server, where the connection string does not say <c>Maximum Pool Size</c>. PostgreSQL gives 97 by default to those that are
    /// no superusers: two servers fit in, and five are left for who migrates, backs up or looks.
    /// </summary>
    public const int Most = 46;

    /// <summary>
    /// How long a request waits for what another session holds. Longer than PostgreSQL takes to notice that two wait for each other
    /// (<c>deadlock_timeout</c>), of whom only one should give up.
    /// </summary>
    public static readonly TimeSpan LongestLockWait = TimeSpan.FromSeconds(2);

    private const string MaximumPoolSize = "Maximum Pool Size";

    public const string ApplicationName = "cooperation-ledger";

    /// <param name="node">Which server asks, as Wolverine knows it: once it is dead, others find its sessions by that.</param>
    public static string ForRequests(string connectionString, Guid node)
    {
        var pool = Prepared(connectionString);
        pool.ApplicationName = $"{ApplicationName}-requests/{node:N}";
        pool.NoResetOnClose = true;

        // Where a statement is given a list, PostgreSQL supposes a longer one than is given, takes its plan for any list to be dearer than
        // one made for this list, and so would plan it anew each time, which takes twice as long as answering it.
        pool.Options = $"{pool.Options} -c plan_cache_mode=force_generic_plan -c lock_timeout={LongestLockWait.TotalMilliseconds}";
        pool.MaxPoolSize -= Others(pool.MaxPoolSize);
        return pool.ConnectionString;
    }

    /// <summary>How many requests may record at one time; each may wait for what another session holds.</summary>
    /// <remarks>The others are left to those who read.</remarks>
    public static int Recording(string connectionString) =>
        Math.Max(1, new NpgsqlConnectionStringBuilder(ForRequests(connectionString, Guid.Empty)).MaxPoolSize * 2 / 3);

    /// <inheritdoc cref="ForRequests"/>
    public static string ForTheRest(string connectionString, Guid node)
    {
        var pool = Prepared(connectionString);
        pool.ApplicationName = $"{ApplicationName}/{node:N}";
        pool.MaxPoolSize = Others(pool.MaxPoolSize);
        return pool.ConnectionString;
    }

    /// <summary>A connection of its own, for work that may take its time.</summary>
    public static string ForOne(string connectionString)
    {
        var one = Named(connectionString);
        one.ApplicationName = ApplicationName;
        one.Pooling = false;
        one.CommandTimeout = 0;
        return one.ConnectionString;
    }

    /// <summary>
    /// Lets either end notice within ten seconds that the other is gone without a word. Without them, PostgreSQL keeps the sessions of a
    /// server whose power was cut, and whatever they have locked, for two hours.
    /// </summary>
    private const string NoticedByUs = "Tcp Keepalive=true;Tcp Keepalive Time=2;Tcp Keepalive Interval=1";

    /// <summary>
    /// PostgreSQL's end, in seconds and milliseconds (its documentation, "TCP Settings"). A transaction may be idle while a large dossier
    /// is folded, but not for a minute.
    /// </summary>
    private const string NoticedByPostgres =
        "-c tcp_keepalives_idle=3 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=4 -c tcp_user_timeout=8000 " +
        "-c idle_in_transaction_session_timeout=60000";

    /// <summary>Ends a statement of a client that is gone. On Windows PostgreSQL cannot, and refuses whoever asks for it.</summary>
    private static readonly string NoticedWhileAtWork = OperatingSystem.IsWindows() ? "" : "-c client_connection_check_interval=2000 ";

    /// <summary>Wolverine holds a few for as long as it runs.</summary>
    private const int FewestOthers = 5;

    private static int Others(int all) => Math.Max(FewestOthers, all * 3 / 10);

    private static NpgsqlConnectionStringBuilder Prepared(string connectionString)
    {
        var pool = Named(connectionString);
        pool.MaxAutoPrepare = 50;
        pool.AutoPrepareMinUsages = 2;

        // A plan is kept with what was prepared. Made while the tables of a new ledger are small it reads all of them, and does so still
        // when they have grown a thousandfold, until PostgreSQL next counts their rows. What has no index, as a sequence, is read as
        // ever, but seems so dear then that PostgreSQL would compile the question first, which takes a thousand times as long as
        // answering it.
        pool.Options = $"{pool.Options} -c enable_seqscan=off -c jit=off";
        return pool;
    }

    /// <summary>
    /// A role that is called as the schema would find its tables without naming it, and PostgreSQL would print what belongs to them
    /// otherwise than it was written: each start would take it for changed.
    /// </summary>
    /// <remarks>Of what is set twice the last counts: a connection string that sets any of this otherwise is heeded.</remarks>
    private static NpgsqlConnectionStringBuilder Named(string connectionString)
    {
        // A socket of this machine has no such settings, and needs none.
        var isSocket = new NpgsqlConnectionStringBuilder(connectionString).Host is ['/' or '@', ..];
        NpgsqlConnectionStringBuilder named = new(isSocket ? connectionString : $"{NoticedByUs};{connectionString}");
        named.SearchPath = "public";
        named.Options = $"{NoticedWhileAtWork}{NoticedByPostgres} {named.Options}".TrimEnd();
        if (!named.ShouldSerialize(MaximumPoolSize))
        {
            named.MaxPoolSize = Most;
        }

        return named;
    }
}

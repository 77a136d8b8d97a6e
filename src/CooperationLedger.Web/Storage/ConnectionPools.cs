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

    public const string ApplicationName = "cooperation-ledger";
    public const string RequestsName = ApplicationName + "-requests";

    public static string ForRequests(string connectionString)
    {
        var pool = Prepared(connectionString);
        pool.ApplicationName = RequestsName;
        pool.NoResetOnClose = true;

        // Where a statement is given a list, PostgreSQL supposes a longer one than is given, takes its plan for any list to be dearer than
        // one made for this list, and so would plan it anew each time, which takes twice as long as answering it.
        pool.Options = $"{pool.Options} -c plan_cache_mode=force_generic_plan -c lock_timeout={LongestLockWait.TotalMilliseconds}";
        pool.MaxPoolSize -= Others(pool.MaxPoolSize);
        return pool.ConnectionString;
    }

    /// <summary>How many requests may record at one time; each may wait for what another session holds, and others are still read.</summary>
    public static int Recording(string connectionString) =>
        Math.Max(1, new NpgsqlConnectionStringBuilder(ForRequests(connectionString)).MaxPoolSize * 2 / 3);

    public static string ForTheRest(string connectionString)
    {
        var pool = Prepared(connectionString);
        pool.ApplicationName = ApplicationName;
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
        pool.Options = $"{pool.Options} -c enable_seqscan=off -c jit=off".TrimStart();
        return pool;
    }

    /// <summary>
    /// A role that is called as the schema would find its tables without naming it, and PostgreSQL would print what belongs to them
    /// otherwise than it was written: each start would take it for changed.
    /// </summary>
    private static NpgsqlConnectionStringBuilder Named(string connectionString)
    {
        var named = new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = "public" };
        if (!named.ShouldSerialize(MaximumPoolSize))
        {
            named.MaxPoolSize = Most;
        }

        return named;
    }

    private const string MaximumPoolSize = "Maximum Pool Size";
}

using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// How the connections that the server may open are shared out: most to requests, the rest to Wolverine and to what runs beside requests.
/// </summary>
/// <remarks>Statements are prepared once per connection: unprepared, PostgreSQL spends most of an append on planning it anew.</remarks>
public static class ConnectionPools
{
    public const string ApplicationName = "cooperation-ledger";
    public const string RequestsName = ApplicationName + "-requests";

    public static string ForRequests(string connectionString)
    {
        var pool = Prepared(connectionString);
        pool.ApplicationName = RequestsName;
        pool.NoResetOnClose = true;

        // Where a statement is given a list, PostgreSQL supposes a longer one than is given, takes its plan for any list to be dearer than
        // one made for this list, and so would plan it anew each time, which takes twice as long as answering it.
        pool.Options = $"{pool.Options} -c plan_cache_mode=force_generic_plan";
        pool.MaxPoolSize -= Others(pool.MaxPoolSize);
        return pool.ConnectionString;
    }

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
    private static NpgsqlConnectionStringBuilder Named(string connectionString) => new(connectionString) { SearchPath = "public" };
}

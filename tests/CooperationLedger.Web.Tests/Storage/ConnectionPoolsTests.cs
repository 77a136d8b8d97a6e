using CooperationLedger.Web.Storage;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Storage;

public sealed class ConnectionPoolsTests
{
    private const string Server = "Host=127.0.0.1;Username=ledger;Database=ledger";

    /// <summary>As PostgreSQL comes: <c>max_connections</c> less <c>superuser_reserved_connections</c>.</summary>
    private const int GivenByPostgres = 100 - 3;

    /// <summary>Whoever migrates, backs up, rebuilds or looks, on two servers.</summary>
    private const int ForOthers = 5;

    [Fact]
    public void Two_servers_fit_in_what_PostgreSQL_gives_by_default()
    {
        (2 * All(Server)).ShouldBeLessThanOrEqualTo(GivenByPostgres - ForOthers);
        All(Server).ShouldBe(ConnectionPools.Most);
    }

    [Theory]
    [InlineData("Maximum Pool Size=200", 200), InlineData("MaxPoolSize=100", 100), InlineData("maximum pool size=10", 10), InlineData("MaxPoolSize=6", 6)]
    public void Whoever_names_another_number_has_that(string words, int all)
    {
        All($"{Server};{words}").ShouldBe(all);
    }

    [Theory]
    [InlineData(6), InlineData(10), InlineData(16), InlineData(40), InlineData(46), InlineData(200)]
    public void However_many_record_others_can_still_read(int all)
    {
        var connection = $"{Server};Maximum Pool Size={all}";

        ConnectionPools.Recording(connection).ShouldBeInRange(1, Math.Max(1, Size(ConnectionPools.ForRequests(connection, Guid.Empty)) - 1));
    }

    [Fact]
    public void The_figures_that_are_documented_are_those_that_are_used()
    {
        (Size(ConnectionPools.ForRequests(Server, Guid.Empty)), ConnectionPools.Recording(Server), Size(ConnectionPools.ForTheRest(Server, Guid.Empty))).ShouldBe((33, 22, 13));
    }

    private static int All(string connection) => Size(ConnectionPools.ForRequests(connection, Guid.Empty)) + Size(ConnectionPools.ForTheRest(connection, Guid.Empty));

    private static int Size(string connection) => new NpgsqlConnectionStringBuilder(connection).MaxPoolSize;
}

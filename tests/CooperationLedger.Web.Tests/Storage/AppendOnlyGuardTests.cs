using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Storage;

/// <summary>The application's own role cannot alter history, whatever its code does.</summary>
public sealed class AppendOnlyGuardTests(LedgerFixture fixture)
{
    [Theory]
    [InlineData("update ledger.mt_events set data = '{}'")]
    [InlineData("update ledger.mt_events set is_archived = true")]
    [InlineData("delete from ledger.mt_events")]
    [InlineData("truncate ledger.mt_events cascade")]
    public async Task PostgreSQL_refuses_to_alter_entries(string sql)
    {
        await fixture.OpenAsync();
        await using var database = NpgsqlDataSource.Create(fixture.ConnectionString);
        await using var command = database.CreateCommand(sql);

        var refused = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));

        refused.SqlState.ShouldBe("23001");
        refused.MessageText.ShouldStartWith("Entries of the ledger are never altered");
    }
}

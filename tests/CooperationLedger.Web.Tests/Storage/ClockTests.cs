using CooperationLedger.Web.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Storage;

/// <summary>Servers whose machines have wrong clocks.</summary>
public sealed class ClockTests(LedgerFixture fixture)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(3);
    private static readonly TimeSpan OpeningTakes = TimeSpan.FromMilliseconds(400);

    [Theory, InlineData(-60), InlineData(60), InlineData(10_800)]
    public async Task The_clock_of_PostgreSQL_counts_whatever_that_of_the_machine_shows(int seconds)
    {
        await using var database = NpgsqlDataSource.Create(fixture.ConnectionString);
        using var clock = new DatabaseClock(database, new Machine(TimeSpan.FromSeconds(seconds)), NullLogger<DatabaseClock>.Instance);

        await clock.StartAsync(Ct);

        (clock.GetUtcNow() - TimeProvider.System.GetUtcNow()).Duration().ShouldBeLessThan(TimeSpan.FromSeconds(10));
        clock.Dispose();
        await clock.StopAsync(Ct);
    }

    [Fact]
    public async Task It_is_never_ahead_of_PostgreSQL_however_long_the_connection_takes()
    {
        NpgsqlDataSourceBuilder slow = new(fixture.ConnectionString);
        slow.UsePhysicalConnectionInitializer(_ => Thread.Sleep(OpeningTakes), _ => Task.Delay(OpeningTakes));
        await using var database = slow.Build();
        using var clock = new DatabaseClock(database, TimeProvider.System, NullLogger<DatabaseClock>.Instance);
        await clock.StartAsync(Ct);
        await using var connection = await database.OpenConnectionAsync(Ct);
        await using var command = new NpgsqlCommand("select clock_timestamp()", connection);

        var shown = clock.GetUtcNow();

        shown.UtcDateTime.ShouldBeLessThanOrEqualTo((DateTime)(await command.ExecuteScalarAsync(Ct))!);
        await clock.StopAsync(Ct);
    }

    [Fact]
    public async Task What_was_recorded_under_a_clock_hours_ahead_is_read_by_pages_and_lists_alike()
    {
        var database = await fixture.CreateDatabaseAsync();
        await using (var wrong = await LedgerFixture.StartAsync(database, new Machine(Ahead)))
        {
            var ahead = await new TestLedger(wrong, "PK-RU").OpenAsync();
            await ahead.ScheduleAsync(
                "train-pilot", "2025-08", "2025-06-03", new { dossier = "commitment-pilot", title = "Pilot", owedBy = ahead.Parties });
            await ahead.RecordAsync("trains/train-pilot/departures", new { date = "2025-08-20", citations = TestLedger.Citations });
        }

        await using var right = await LedgerFixture.StartAsync(database, TimeProvider.System);
        var ledger = new TestLedger(right, "PK-RU");

        (await ledger.PageAsync("commitments/commitment-pilot")).ShouldContain("Met");
        (await ledger.PageAsync("commitments")).ShouldContain("Met");
        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("standing").GetProperty("status").GetString().ShouldBe("met");
        (await ledger.PageAsync("trains/train-pilot")).ShouldContain("Departed");
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private sealed class Machine(TimeSpan ahead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
    }
}

using System.Text.Json;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Commitments;

public sealed class CommitmentStatusTests(LedgerFixture fixture)
{
    [Fact]
    public async Task It_is_met_and_late_once_the_departure_is_recorded_and_open_again_when_that_is_retracted()
    {
        var ledger = await ScheduledAsync("2025-08");
        (await StatusAsync(ledger)).ShouldBe(("scheduled", "certainly", "no"));

        var departed = await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-09-02", citations = TestLedger.Citations });
        (await StatusAsync(ledger)).ShouldBe(("met", "no", "certainly"));

        await ledger.RecordAsync($"entries/{departed.Entries[0]}/retractions", new { reason = "It was another train.", citations = TestLedger.Citations });
        (await StatusAsync(ledger)).ShouldBe(("scheduled", "certainly", "no"));
    }

    [Theory]
    [InlineData("2025-07-31", "no")]
    [InlineData("2025-08-01", "no")]
    [InlineData("2025-08-31", "no")]
    [InlineData("2025-09-01", "possibly")]
    [InlineData("2025-09-30", "possibly")]
    [InlineData("2025-10-01", "certainly")]
    public async Task It_is_possibly_overdue_inside_an_uncertain_end_and_certainly_after_it(string day, string overdue) =>
        (await StatusAsync(await ScheduledAsync("2025-05/2025-08~"), $"?trueAt={day}")).Overdue.ShouldBe(overdue);

    [Fact]
    public async Task A_new_window_of_the_train_is_its_own_and_the_first_is_kept()
    {
        var ledger = await ScheduledAsync("2025-08");

        await ledger.RecordAsync("trains/train-pilot/reschedulings", new { window = "2099", date = "2025-08-20", citations = TestLedger.Citations });

        var status = (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("standing");
        status.GetProperty("overdue").GetString().ShouldBe("no");
        status.GetProperty("windows").GetArrayLength().ShouldBe(2);
        status.GetProperty("slip").GetProperty("atLeastDays").GetInt32().ShouldBeGreaterThan(26_000);
    }

    [Fact]
    public async Task Having_looked_and_found_nothing_is_kept_and_changes_no_status()
    {
        var ledger = await ScheduledAsync("2025-08");

        await ledger.RecordAsync("commitments/commitment-pilot/checks", new { lookedIn = "Railway gazette, all of 2025", date = "2026-01-15", citations = TestLedger.Citations });

        (await StatusAsync(ledger)).Status.ShouldBe("scheduled");
        (await ledger.GetAsync("commitments/commitment-pilot")).GetProperty("view").GetProperty("checks").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_newest_source_on_the_matter_is_told()
    {
        var ledger = await ScheduledAsync("2025-08");

        var answer = await ledger.GetAsync("commitments/commitment-pilot");

        answer.GetProperty("newestSource").GetProperty("id").GetString().ShouldBe("source-gazette");
    }

    private async Task<TestLedger> ScheduledAsync(string window)
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", window, "2025-04-01", commitment: new { dossier = "commitment-pilot", title = "The pilot train", owedBy = ledger.Parties });
        return ledger;
    }

    private static async Task<(string Status, string Overdue, string Late)> StatusAsync(TestLedger ledger, string point = "")
    {
        var status = (await ledger.GetAsync($"commitments/commitment-pilot{point}")).GetProperty("standing");
        return (Text(status, "status"), Text(status, "overdue"), Text(status, "late"));
    }

    private static string Text(JsonElement from, string name) => from.GetProperty(name).GetString()!;
}

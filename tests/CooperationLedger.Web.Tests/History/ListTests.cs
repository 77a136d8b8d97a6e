using System.Net;
using System.Text.Json;
using CooperationLedger.CargoTrains;
using CooperationLedger.Json;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <remarks>How far a list is complete is asked where nobody else records: what others are about to fill, in any ledger, is not passed.</remarks>
public sealed class ListTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_list_asked_for_after_an_entry_has_it()
    {
        await using var host = await LedgerFixture.StartAsync(await fixture.CreateDatabaseAsync());
        var ledger = await new TestLedger(host, "PK-RU").OpenAsync();

        var scheduled = await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        var list = await ledger.GetAsync($"trains?after={scheduled.Sequence}");
        list.GetProperty("items").EnumerateArray().Single().GetProperty("id").GetString().ShouldBe("train-pilot");
        list.GetProperty("completeThrough").GetInt64().ShouldBeGreaterThanOrEqualTo(scheduled.Sequence);
    }

    [Fact]
    public async Task A_list_has_an_entry_as_soon_as_its_recorder_is_answered()
    {
        await using var host = await LedgerFixture.StartAsync(await fixture.CreateDatabaseAsync());
        var ledger = await new TestLedger(host, "PK-RU").OpenAsync();
        for (var number = 0; number < 20; number++)
        {
            var scheduled = await ledger.ScheduleAsync($"train-{number:d2}", "2025-08", "2025-07-01");

            var list = await ledger.GetAsync("trains");
            list.GetProperty("items").EnumerateArray().Last().GetProperty("id").GetString().ShouldBe($"train-{number:d2}");
            list.GetProperty("completeThrough").GetInt64().ShouldBeGreaterThanOrEqualTo(scheduled.Sequence);
            (await ledger.GetAsync("timeline")).GetProperty("items").EnumerateArray().Count(line => line.GetProperty("kind").GetString() == "train").ShouldBe(number + 1);
        }
    }

    [Fact]
    public async Task A_list_that_does_not_get_that_far_answers_503_and_when_to_ask_again()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains?after=999999999");

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.ServiceUnavailable, "not-yet-in-this-list"));
    }

    [Fact]
    public async Task Lists_show_corrections_and_leave_withdrawn_dossiers_out()
    {
        var ledger = await fixture.OpenAsync();
        var kept = await ledger.ScheduleAsync("train-kept", "2025-08", "2025-07-01");
        var gone = await ledger.ScheduleAsync("train-gone", "2025-08", "2025-07-01");
        await ledger.RecordAsync($"entries/{gone.Entries[0]}/retractions", new { reason = "Entered twice.", clerical = true });
        var corrected = await ledger.RecordAsync($"entries/{kept.Entries[0]}/corrections", new
        {
            instead = new { type = "ScheduleCargoTrain", data = new { service = ledger.Service, window = "2025-09", date = "2025-07-01", citations = TestLedger.Citations } },
            reason = "Misread.",
            clerical = true,
        });

        var trains = (await ledger.GetAsync($"trains?after={corrected.Sequence}")).GetProperty("items").Deserialize<CargoTrainView[]>(LedgerJson.Options)!;

        trains.Select(train => (train.Id, train.Windows.Single().Window.Text)).ShouldBe([("train-kept", "2025-09")]);
        (await ledger.GetAsync("trains/train-gone")).GetProperty("withdrawn").GetBoolean().ShouldBeTrue();
    }
}

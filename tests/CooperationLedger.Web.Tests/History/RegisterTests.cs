using System.Net;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

public sealed class RegisterTests(LedgerFixture fixture)
{
    [Fact]
    public async Task The_register_is_every_entry_with_its_envelope_in_the_order_of_recording()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");
        var departed = await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-09-02", citations = TestLedger.Citations }, key: "departure-1");
        await ledger.RecordAsync($"entries/{departed.Entries[0]}/retractions", new { reason = "Another train.", clerical = true });

        var lines = await LinesAsync(ledger);

        lines.Select(line => line.GetProperty("type").GetString()).ShouldBe(
            ["ledger_opened", "source_registered", "cargo_train_scheduled", "cargo_train_departed", "entry_retracted"]);
        lines.Select(line => line.GetProperty("sequence").GetInt64()).ShouldBeInOrder();
        var entry = lines[3];
        entry.GetProperty("ledger").GetString().ShouldBe(ledger.Id);
        entry.GetProperty("dossier").GetString().ShouldBe("train-pilot");
        entry.GetProperty("version").GetInt64().ShouldBe(2);
        entry.GetProperty("recordedBy").GetRawText().ShouldBe("""{"user":"anonymous","assurance":"unauthenticated"}""");
        entry.GetProperty("commandId").GetString().ShouldBe("departure-1");
        entry.GetProperty("recordedAt").GetString()!.ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$");
        entry.GetProperty("correlation").GetString()!.Length.ShouldBe(32);
    }

    [Fact]
    public async Task An_entry_is_found_by_its_id_in_its_own_ledger_only()
    {
        var (ledger, other) = (await fixture.OpenAsync(), await fixture.OpenAsync());
        var scheduled = await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        (await ledger.GetAsync($"entries/{scheduled.Entries[0]}")).GetProperty("dossier").GetString().ShouldBe("train-pilot");

        (await other.SendAsync(HttpMethod.Get, $"{other.Api}/entries/{scheduled.Entries[0]}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.SendAsync(HttpMethod.Get, $"{other.Api}/trains/train-pilot")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_not_known_on_a_day_is_not_there()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot?knownAt=2025-07-02")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<IReadOnlyList<JsonElement>> LinesAsync(TestLedger ledger)
    {
        var (entries, through) = await ledger.RegisterAsync();
        through.ShouldBeGreaterThanOrEqualTo(entries[^1].GetProperty("sequence").GetInt64());
        return entries;
    }
}

using System.Text.Json;
using CooperationLedger.Web.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.CargoTrains;

/// <summary>Facts reach the ledger late, out of order and wrong; what it answers depends only on what happened and what was known.</summary>
public sealed class ShuffledTrainTests(LedgerFixture fixture)
{
    private const string Train = "train-pilot";

    public static TheoryData<int> Orders => [0, 1, 2, 3, 4, 5];

    [Theory, MemberData(nameof(Orders))]
    public async Task In_whatever_order_it_is_recorded_the_train_is_the_same(int seed)
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("trains/openings", new { dossier = Train, service = ledger.Service });
        var facts = Facts(ledger);
        new Random(seed).Shuffle(facts);

        Dictionary<string, RecordedAnswer> recorded = [];
        foreach (var (name, path, command) in facts)
        {
            recorded[name] = await ledger.RecordAsync(path, command);
        }

        var wrongDeparture = recorded["departed"];
        await CorrectDepartureAsync(ledger, wrongDeparture.Entries[0]);
        var stray = await ledger.RecordAsync($"trains/{Train}/border-crossings", new { at = "UZTAS", date = "2025-10-10", citations = TestLedger.Citations });
        await ledger.RecordAsync($"entries/{stray.Entries[0]}/retractions", new { reason = "Another train.", clerical = true });

        (await StateAsync(ledger, "")).ShouldBe(new("arrived", ["2025-08", "2025-09", "2025-10"], "2025-10-04", 0));
        (await StateAsync(ledger, "?trueAt=2025-10-03")).ShouldBe(new("scheduled", ["2025-08", "2025-09", "2025-10"], null, 0));
        (await StateAsync(ledger, "?trueAt=2025-10-04")).ShouldBe(new("underWay", ["2025-08", "2025-09", "2025-10"], "2025-10-04", 0));
        (await StateAsync(ledger, "?trueAt=2025-08-20")).ShouldBe(new("scheduled", ["2025-08", "2025-09"], null, 0));
        (await StateAsync(ledger, "?trueAt=2025-06-30")).ShouldBe(new("opened", [], null, 0));
        (await StateAsync(ledger, $"?knownAt=entry:{stray.Entries[0]}")).ShouldBe(new("arrived", ["2025-08", "2025-09", "2025-10"], "2025-10-04", 1));
        (await StateAsync(ledger, $"?knownAt=entry:{stray.Entries[0]}&trueAt=2025-10-05")).ShouldBe(new("underWay", ["2025-08", "2025-09", "2025-10"], "2025-10-04", 0));
        var last = recorded[facts[^1].Name];
        (await StateAsync(ledger, $"?knownAt=entry:{last.Entries[0]}")).ShouldBe(new("arrived", ["2025-08", "2025-09", "2025-10"], "2025-10-14", 0));
    }

    [Fact]
    public async Task At_every_entry_the_train_is_what_the_entries_so_far_make_it()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("trains/openings", new { dossier = Train, service = ledger.Service });
        List<(Guid Entry, string Then)> seen = [];
        foreach (var (_, path, command) in Facts(ledger).Reverse())
        {
            var answer = await ledger.RecordAsync(path, command);
            seen.Add((answer.Entries[0], View(await ledger.GetAsync($"trains/{Train}"))));
        }

        foreach (var (entry, then) in seen)
        {
            View(await ledger.GetAsync($"trains/{Train}?knownAt=entry:{entry}")).ShouldBe(then);
        }
    }

    private static (string Name, string Path, object Command)[] Facts(TestLedger ledger) =>
    [
        ("scheduled", "trains", new { dossier = Train, service = ledger.Service, window = "2025-08", date = "2025-07-01", citations = TestLedger.Citations }),
        ("moved", $"trains/{Train}/reschedulings", new { window = "2025-09", reason = "Wagons were missing.", date = "2025-08-15", citations = TestLedger.Citations }),
        ("moved again", $"trains/{Train}/reschedulings", new { window = "2025-10", date = "2025-09-20", citations = TestLedger.Citations }),
        ("departed", $"trains/{Train}/departures", new { date = "2025-10-14", citations = TestLedger.Citations }),
        ("arrived", $"trains/{Train}/arrivals", new { at = "RUMOW", date = "2025-10-25", citations = TestLedger.Citations }),
    ];

    private static Task<RecordedAnswer> CorrectDepartureAsync(TestLedger ledger, Guid entry) =>
        ledger.RecordAsync($"entries/{entry}/corrections", new
        {
            instead = new { type = "RecordCargoTrainDeparture", data = new { date = "2025-10-04", citations = TestLedger.Citations } },
            reason = "The gazette says the 4th, not the 14th.",
            citations = TestLedger.Citations,
        });

    private static async Task<TrainState> StateAsync(TestLedger ledger, string point)
    {
        var view = (await ledger.GetAsync($"trains/{Train}{point}")).GetProperty("view");
        return new(
            view.GetProperty("status").GetString()!,
            [.. view.GetProperty("windows").EnumerateArray().Select(window => window.GetProperty("window").GetString()!)],
            view.TryGetProperty("departure", out var departure)
                ? departure.GetProperty("evidence").GetProperty("date").GetProperty("edtf").GetString()
                : null,
            view.GetProperty("borderCrossings").GetArrayLength());
    }

    private static string View(JsonElement dossier) => dossier.GetProperty("view").GetRawText();

    private sealed record TrainState(string Status, ValueList<string> Windows, string? Departed, int Crossings);
}

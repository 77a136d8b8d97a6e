using System.Net;
using System.Text.RegularExpressions;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.CargoTrains;

public sealed partial class CargoTrainPageTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Steps_stand_by_leg_with_what_was_expected_and_what_happened()
    {
        var ledger = await RecordedAsync();

        var rows = Rows(await ledger.ReadPageAsync("trains/train-pilot"), "legs");

        rows.Count.ShouldBe(5);
        rows[0].ShouldStartWith("Departure, Karachi, Pakistan Leg from Karachi, Pakistan to Tashkent, Uzbekistan|||2 September 2025||");
        rows[1].ShouldStartWith("Arrival at a stop, Tashkent, Uzbekistan Leg from Karachi, Pakistan to Tashkent, Uzbekistan|9 September 2025Reported in August 2025.|12 September 2025Reported on 3 September 2025. Reason: Weather.|13 September 2025|4 days later|");
        rows[2].ShouldStartWith("Hand-over, Tashkent, Uzbekistan Leg from Karachi, Pakistan to Tashkent, Uzbekistanfrom Railways of the first state to State Railways|||14 September 2025||");
        rows[3].ShouldStartWith("Departure from a stop, Tashkent, Uzbekistan Leg from Tashkent, Uzbekistan to Moscow, Russia|||15 September 2025||");
        rows[4].ShouldStartWith("Arrival, Moscow, Russia Leg from Tashkent, Uzbekistan to Moscow, Russia||||");
    }

    [Fact]
    public async Task The_page_says_in_sentences_what_happened_on_the_way()
    {
        var ledger = await RecordedAsync();

        var page = await ledger.ReadPageAsync("trains/train-pilot");

        page.ShouldContain("It came to a stop, Tashkent, Uzbekistan, on 13 September 2025.");
        page.ShouldContain("It was handed over from Railways of the first state to State Railways, Tashkent, Uzbekistan, on 14 September 2025.");
        page.ShouldContain("Expected on 12 September 2025: arrival at a stop, Tashkent, Uzbekistan. Reason: Weather.");
    }

    [Fact]
    public async Task On_an_earlier_day_only_what_had_happened_by_then_is_there()
    {
        var ledger = await RecordedAsync();

        var rows = Rows(await ledger.ReadPageAsync("trains/train-pilot?trueAt=2025-08-31"), "legs");

        rows[0].ShouldContain("Departure, Karachi, Pakistan Leg from Karachi, Pakistan to Tashkent, Uzbekistan|||");
        rows[1].ShouldContain("|9 September 2025Reported in August 2025.|The same|");
    }

    [Fact]
    public async Task What_is_expected_after_it_happened_is_refused_in_words()
    {
        var ledger = await RecordedAsync();

        var answer = await ledger.TryAsync("trains/train-pilot/estimates", Estimate("reachedStop", "2025-09-20", "2025-09-14"));

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "already-taken"));
        answer.Body.ToString().ShouldContain("It had already taken that step there: nothing is left to expect.");
    }

    [Fact]
    public async Task The_manifest_told_last_is_shown_and_the_one_before_stays_in_the_chronicle()
    {
        var ledger = await RecordedAsync();
        await ledger.RecordAsync("trains/train-pilot/manifests", Manifest("2025-08", new { goods = "Coal" }));
        await ledger.RecordAsync("trains/train-pilot/manifests", Manifest(
            "2025-09-02", new { goods = "Rice", hsCode = "1006", quantity = new { number = "1200.50", unit = "TNE" }, consignee = "A trader" }, new { goods = "Textiles", quantity = new { number = "40", unit = "TEU" } }));

        var page = await ledger.ReadPageAsync("trains/train-pilot");

        Rows(page, "manifest").ShouldBe(["Rice|1006|1,200.5 tonnes|A trader", "Textiles||40 twenty-foot equivalent units|"]);
        page.ShouldContain("The train carries Coal.");
        page.ShouldContain("The train carries Rice (1,200.5 tonnes) and Textiles (40 twenty-foot equivalent units).");
    }

    [Fact]
    public async Task Every_wrong_field_of_a_manifest_is_named_at_once()
    {
        var ledger = await RecordedAsync();

        (await ledger.TryAsync("trains/train-pilot/manifests", Manifest("2025-08", new { goods = "", quantity = new { number = 1.5, unit = "tons" } }))).Fields
            .ShouldBe(["/consignments/0/goods", "/consignments/0/quantity/number", "/consignments/0/quantity/unit"], ignoreOrder: true);
        (await ledger.TryAsync("trains/train-pilot/manifests", Manifest("2025-08", new { goods = "Rice", hsCode = "123" }))).Problem.ShouldBe("not-an-hs-code");
    }

    [Fact]
    public async Task Programs_read_the_legs_of_the_route_that_is_told_of_the_train()
    {
        var ledger = await RecordedAsync();

        var view = (await ledger.GetAsync("trains/train-pilot")).GetProperty("view");

        view.GetProperty("legs").EnumerateArray().Select(leg => leg.GetProperty("step").GetString()).ShouldBe(["departed", "reachedStop", "handedOver", "leftStop", "arrived"]);
        view.GetProperty("estimates").GetArrayLength().ShouldBe(2);
        view.GetProperty("legs")[1].GetProperty("slip").GetProperty("atMostDays").GetInt32().ShouldBe(4);
    }

    [Fact]
    public async Task A_train_of_which_no_place_is_told_has_no_legs()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-plain", "2025-08", "2025-06-03");

        (await ledger.ReadPageAsync("trains/train-plain")).ShouldNotContain("From place to place");
    }

    private static object Estimate(string step, string expected, string date, string? reason = null) =>
        new { step, at = "UZTAS", expected, reason, date, citations = TestLedger.Citations };

    private static object Manifest(string date, params object[] consignments) => new { consignments, date, citations = TestLedger.Citations };

    /// <summary>The cells of each row of a section's table, without their marks.</summary>
    private static IReadOnlyList<string> Rows(string page, string section)
    {
        var body = page[page.IndexOf($"id=\"{section}\"", StringComparison.Ordinal)..].Split("<tbody>")[1].Split("</tbody>")[0];
        return [.. body.Split("</tr>").Where(row => row.Contains("<tr>", StringComparison.Ordinal)).Select(row => string.Join('|', Cell().Split(row).Select(Text).Skip(1)))];
    }

    private static string Text(string cell) => string.Join(' ', Mark().Replace(cell, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<TestLedger> RecordedAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("organisations", new { dossier = "organisation-railways", name = "State Railways", citations = TestLedger.Citations });
        await ledger.RecordAsync("trains", new
        {
            dossier = "train-pilot",
            service = new { title = "Pilot train", between = ledger.Parties, origin = "PKKHI", via = new[] { "UZTAS" }, destination = "RUMOW" },
            window = "2025-08",
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });
        await ledger.RecordAsync("trains/train-pilot/estimates", Estimate("reachedStop", "2025-09-09", "2025-08"));
        await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-09-02", citations = TestLedger.Citations });
        await ledger.RecordAsync("trains/train-pilot/estimates", Estimate("reachedStop", "2025-09-12", "2025-09-03", "Weather"));
        await ledger.RecordAsync("trains/train-pilot/stops", new { at = "UZTAS", date = "2025-09-13", citations = TestLedger.Citations });
        await ledger.RecordAsync("trains/train-pilot/hand-overs", new
        {
            at = "UZTAS",
            from = new { name = "Railways of the first state" },
            to = new { organisation = "organisation-railways" },
            date = "2025-09-14",
            citations = TestLedger.Citations,
        });
        await ledger.RecordAsync("trains/train-pilot/stop-departures", new { from = "UZTAS", date = "2025-09-15", citations = TestLedger.Citations });
        return ledger;
    }

    [GeneratedRegex("<t[dh][^>]*>")]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Mark();
}

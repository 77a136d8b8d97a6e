using System.Net;
using System.Text.Json;
using CooperationLedger.Web.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Commitments;

/// <summary>Promises of a number, of each year, and of what follows an event: as JSON, on the page and in the list.</summary>
public sealed class CommitmentTermsTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_measured_target_shows_its_progress_and_is_met_when_a_measurement_shows_it()
    {
        var ledger = await PromisedAsync("commitment-trade", new
        {
            shownBy = "targetMeasured",
            window = "../2030",
            target = new { number = "10000000000", currency = "USD", baseline = "1000000000" },
        });
        var measured = await MeasureAsync(ledger, "2024", "5500000000");

        var standing = (await ledger.GetAsync("commitments/commitment-trade")).GetProperty("standing");
        (Text(standing, "status"), standing.GetProperty("progress").GetProperty("percent").GetInt32()).ShouldBe(("scheduled", 50));
        var page = await ledger.PageAsync("commitments/commitment-trade");
        page.ShouldContain("Target: 10,000,000,000 USD, from 1,000,000,000 USD.");
        page.ShouldContain("width=\"50%\"");
        page.ShouldContain("2024: 5,500,000,000 USD, 50%");
        (await ledger.PageAsync("commitments", after: measured)).ShouldContain("50% of the way to 10,000,000,000 USD");

        await MeasureAsync(ledger, "2025", "10000000000");
        Text((await ledger.GetAsync("commitments/commitment-trade")).GetProperty("standing"), "status").ShouldBe("met");
    }

    [Fact]
    public async Task A_deficit_that_is_to_shrink_is_shown_with_its_sign_and_its_share_of_the_way()
    {
        var ledger = await PromisedAsync("commitment-trade", new
        {
            shownBy = "targetMeasured",
            window = "../2030",
            target = new { number = "-2400000000", currency = "USD", baseline = "-8000000000" },
        });
        await MeasureAsync(ledger, "2024", "-5200000000");

        var standing = (await ledger.GetAsync("commitments/commitment-trade")).GetProperty("standing");
        (Text(standing.GetProperty("progress").GetProperty("latest"), "value"), standing.GetProperty("progress").GetProperty("percent").GetInt32())
            .ShouldBe(("-5200000000", 50));
        var page = WebUtility.HtmlDecode(await ledger.PageAsync("commitments/commitment-trade"));
        page.ShouldContain("Target: at least −2,400,000,000 USD, from −8,000,000,000 USD.");
        page.ShouldContain("2024: −5,200,000,000 USD, 50%");
        page.ShouldContain("width=\"50%\"");
        page.ShouldContain("Measured: −5,200,000,000.");
    }

    [Fact]
    public async Task What_recurs_is_due_each_year()
    {
        var ledger = await PromisedAsync("commitment-council", new { every = new { every = "year", from = "2023", until = "2025" } });
        await ledger.RecordAsync("commitments/commitment-council/evidence", new { extent = "met", date = "2024-03-05", citations = TestLedger.Citations });

        var answer = await ledger.GetAsync("commitments/commitment-council?trueAt=2025-06-01");
        answer.GetProperty("standing").GetProperty("occurrences").EnumerateArray()
            .Select(one => (Text(one, "period"), Text(one, "status"), Text(one, "overdue")))
            .ShouldBe([("2023", "scheduled", "certainly"), ("2024", "met", "no"), ("2025", "scheduled", "no")]);
        var page = await ledger.PageAsync("commitments/commitment-council?trueAt=2025-06-01");
        page.ShouldContain("Due in every year, from 2023 to 2025.");
        page.ShouldContain("31 December 2023");
    }

    [Fact]
    public async Task A_deadline_follows_from_an_event_of_another_dossier_once_that_is_recorded()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-04-01");
        var promised = await PromiseAsync(ledger, "commitment-line", new
        {
            condition = new { @event = "trainArrived", train = "train-pilot" },
            within = new { count = 3, unit = "months" },
        });
        (await StandingAsync(ledger)).ShouldBe((true, null));
        (await ledger.PageAsync("commitments", after: promised)).ShouldContain("Waiting");

        var arrived = await ledger.RecordAsync("trains/train-pilot/arrivals", new { date = "2025-09-05", citations = TestLedger.Citations });

        (await StandingAsync(ledger)).ShouldBe((false, "../2025-12-05"));
        (await StandingAsync(ledger, "?trueAt=2025-09-04")).ShouldBe((true, null));
        (await ledger.PageAsync("commitments", after: arrived)).ShouldContain("Follows from the day of an event");
        (await ledger.PageAsync("commitments/commitment-line")).ShouldContain("Due within 3 months after the train arrived.");
    }

    [Fact]
    public async Task What_a_clerk_has_to_record_first_is_recorded_there()
    {
        var ledger = await PromisedAsync("commitment-line", new { condition = new { @event = "evidenceByHand", words = "The survey is finished" } });
        (await StandingAsync(ledger)).ShouldBe((true, null));

        await ledger.RecordAsync("commitments/commitment-line/conditions", new { date = "2025-09-05", citations = TestLedger.Citations });

        (await StandingAsync(ledger)).ShouldBe((false, null));
    }

    [Fact]
    public async Task On_a_day_before_it_was_promised_its_page_says_when_it_was()
    {
        var ledger = await PromisedAsync("commitment-line", new { window = "2025-08" });

        (await ledger.PageAsync("commitments/commitment-line?trueAt=2022-01-01")).ShouldContain("What is recorded first happened on 1 February 2023.");
        var standing = (await ledger.GetAsync("commitments/commitment-line?trueAt=2022-01-01")).GetProperty("standing");
        (Text(standing, "made"), Text(standing, "overdue"), standing.GetProperty("isOpen").GetBoolean()).ShouldBe(("no", "no", false));
    }

    private async Task<TestLedger> PromisedAsync(string dossier, object terms)
    {
        var ledger = await fixture.OpenAsync();
        await PromiseAsync(ledger, dossier, terms);
        return ledger;
    }

    private static Task<RecordedAnswer> PromiseAsync(TestLedger ledger, string dossier, object terms)
    {
        var command = JsonSerializer.SerializeToNode(terms)!.AsObject();
        command["dossier"] = dossier;
        command["title"] = "A promise";
        command["owedBy"] = JsonSerializer.SerializeToNode(ledger.Parties);
        command["testable"] = true;
        command["date"] = "2023-02-01";
        command["citations"] = JsonSerializer.SerializeToNode(TestLedger.Citations);
        return ledger.RecordAsync("commitments", command);
    }

    private static Task<RecordedAnswer> MeasureAsync(TestLedger ledger, string date, string value) =>
        ledger.RecordAsync("commitments/commitment-trade/measurements", new { value, date, citations = TestLedger.Citations });

    private static async Task<(bool Waiting, string? Deadline)> StandingAsync(TestLedger ledger, string point = "")
    {
        var standing = (await ledger.GetAsync($"commitments/commitment-line{point}")).GetProperty("standing");
        return (standing.GetProperty("waiting").GetBoolean(),
            standing.TryGetProperty("current", out var current) && current.ValueKind == JsonValueKind.Object ? Text(current, "window") : null);
    }

    private static string Text(JsonElement from, string name) => from.GetProperty(name).GetString()!;
}

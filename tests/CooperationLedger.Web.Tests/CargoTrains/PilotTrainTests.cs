using System.Text.Json;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.CargoTrains;

/// <summary>The pilot train as the press reported it, each fact with its own source.</summary>
public sealed class PilotTrainTests(LedgerFixture fixture)
{
    private const string Train = "train-pilot";

    [Fact]
    public async Task Every_window_is_kept_with_its_source_and_it_slipped_by_exactly_153_days()
    {
        var train = await (await ReportedAsync()).GetAsync($"trains/{Train}");
        var view = train.GetProperty("view");

        Windows(view).ShouldBe(
        [
            ("../2025-03", "source-nca-2024"), ("2025-03-15", "source-profit"), ("2025-06-22", "source-nca-2025"), ("2025-08", "source-dunya"),
        ]);
        view.GetProperty("slip").GetProperty("atLeastDays").GetInt32().ShouldBe(153);
        view.GetProperty("slip").GetProperty("atMostDays").GetInt32().ShouldBe(153);
        view.GetProperty("routes").EnumerateArray().Select(announced => (Text(announced.GetProperty("route"), "origin"), Source(announced)))
            .ShouldBe([("RU", "source-nca-2024"), ("PKKHI", "source-profit"), ("PKLHE", "source-nca-2025")]);
    }

    [Fact]
    public async Task On_the_first_of_July_it_is_put_off_with_its_time_open_neither_called_off_nor_overdue()
    {
        var ledger = await ReportedAsync();

        var view = (await ledger.GetAsync($"trains/{Train}?trueAt=2025-07-01")).GetProperty("view");
        Text(view, "status").ShouldBe("postponed");
        view.GetProperty("timeOpen").GetBoolean().ShouldBeTrue();
        Source(view.GetProperty("putOffs").EnumerateArray().ShouldHaveSingleItem()).ShouldBe("source-we-news");
        var standing = (await ledger.GetAsync("commitments/commitment-pilot?trueAt=2025-07-01")).GetProperty("standing");
        (Text(standing, "status"), Text(standing, "overdue"), standing.GetProperty("timeOpen").GetBoolean()).ShouldBe(("scheduled", "no", true));

        var page = await ledger.PageAsync($"trains/{Train}?trueAt=2025-07-01");
        page.ShouldContain("Put off, no new time announced");
        page.ShouldContain("22 June 2025 holds no longer.");
        page.ShouldNotContain("Called off");
        page.ShouldNotContain("Window certainly over");
        (await ledger.PageAsync("commitments/commitment-pilot?trueAt=2025-07-01")).ShouldNotContain("overdue");
    }

    [Theory]
    [InlineData("2025-04-01", "certainly")]
    [InlineData("2025-06-22", "no")]
    [InlineData("2025-08-31", "no")]
    [InlineData("2025-09-01", "certainly")]
    public async Task It_is_overdue_only_after_the_last_day_of_the_window_that_held(string day, string overdue) =>
        Text((await (await ReportedAsync()).GetAsync($"commitments/commitment-pilot?trueAt={day}")).GetProperty("standing"), "overdue")
            .ShouldBe(overdue);

    [Fact]
    public async Task Its_page_shows_what_sources_say_side_by_side_and_every_route()
    {
        var page = await (await ReportedAsync()).PageAsync($"trains/{Train}");

        page.ShouldContain("the promise slipped by exactly 153 days.");
        foreach (var said in (string[])["<td>14 to 19</td>", "<td>20 to 25</td>", "<td>15 to 16</td>", "<td>31</td>", "<td>16</td>"])
        {
            page.ShouldContain(said);
        }

        page.ShouldContain("Put off, no new time");
        page.ShouldContain("Routes announced");
        page.ShouldContain("Lahore, Pakistan");
    }

    private async Task<TestLedger> ReportedAsync()
    {
        var ledger = await fixture.OpenAsync();
        foreach (var (id, title, issued) in (ValueTuple<string, string, string>[])
        [
            ("nca-2024", "News Central Asia", "2024-12-26"), ("profit", "Profit", "2025-02-17"), ("nca-2025", "News Central Asia", "2025-06-12"),
            ("trend", "Trend", "2025-06-14"), ("we-news", "WE News", "2025-06-21"), ("dunya", "Dunya News", "2025-07-14"),
        ])
        {
            await ledger.RecordAsync("sources", new
            {
                dossier = $"source-{id}",
                kind = "secondary",
                title,
                publisher = title,
                issued,
                accessed = "2026-01-15",
                noDigestBecause = "No copy is kept yet.",
            });
        }

        await ledger.RecordAsync("trains", new
        {
            dossier = Train,
            service = new { title = "Pilot train", between = ledger.Parties, origin = "RU", destination = "PK" },
            window = "../2025-03",
            date = "2024-12-26",
            citations = Cite("nca-2024"),
            commitment = new { dossier = "commitment-pilot", title = "The pilot train", owedBy = ledger.Parties },
        });
        await ledger.RecordAsync($"trains/{Train}/reschedulings", new { window = "2025-08", date = "2025-07-14", citations = Cite("dunya") });
        await ledger.RecordAsync($"trains/{Train}/figures", new { figure = "wagons", atLeast = "16", date = "2025-07-14", citations = Cite("dunya") });
        await ledger.RecordAsync($"trains/{Train}/reschedulings", new { date = "2025-06-21", citations = Cite("we-news") });
        await ledger.RecordAsync($"trains/{Train}/reschedulings", new { window = "2025-03-15", date = "2025-02-17", citations = Cite("profit") });
        await ledger.RecordAsync($"trains/{Train}/routes", new { origin = "PKKHI", date = "2025-02-17", citations = Cite("profit") });
        await ledger.RecordAsync($"trains/{Train}/reschedulings", new { window = "2025-06-22", date = "2025-06-12", citations = Cite("nca-2025") });
        await ledger.RecordAsync($"trains/{Train}/routes", new
        {
            origin = "PKLHE",
            destination = "RUASF",
            via = new[] { "IRZAH", "TM" },
            date = "2025-06-12",
            citations = Cite("nca-2025"),
        });
        await ledger.RecordAsync($"trains/{Train}/figures", Figure("daysOfTransit", "14", "19", "2025-06-12", "nca-2025"));
        await ledger.RecordAsync($"trains/{Train}/figures", Figure("daysOfTransit", "20", "25", "2025-06-14", "trend"));
        await ledger.RecordAsync($"trains/{Train}/figures", Figure("twentyFootUnits", "15", "16", "2025-06-12", "nca-2025"));
        await ledger.RecordAsync($"trains/{Train}/figures", Figure("twentyFootUnits", "31", null, "2025-06-14", "trend"));
        return ledger;
    }

    private static object Figure(string figure, string atLeast, string? atMost, string date, string source) =>
        new { figure, atLeast, atMost, date, citations = Cite(source) };

    private static object[] Cite(string source) => [new { source = $"source-{source}", place = "page 1" }];

    private static IEnumerable<(string Window, string Source)> Windows(JsonElement view) =>
        view.GetProperty("windows").EnumerateArray().Select(window => (Text(window, "window"), Source(window)));

    private static string Source(JsonElement told) => Text(told.GetProperty("evidence").GetProperty("citations")[0], "source");

    private static string Text(JsonElement from, string name) => from.GetProperty(name).GetString()!;
}

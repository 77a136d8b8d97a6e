using System.Net;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.CargoServices;

public sealed class CargoServicePageTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_service_lists_its_runs_and_no_other_train()
    {
        var ledger = await RecordedAsync();

        var page = await ledger.ReadPageAsync("services/service-corridor");

        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/trains/train-first">The first run</a>""");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/trains/train-second">The second run</a>""");
        page.ShouldNotContain("train-other\"");
        page.ShouldContain("61 days later");
        page.ShouldContain("2 September 2025");
        page.ShouldContain("Border points</dt><dd>UZTMZ (Uzbekistan)</dd>");
    }

    [Fact]
    public async Task Programs_read_the_runs_with_the_service()
    {
        var ledger = await RecordedAsync();

        var runs = (await ledger.GetAsync("services/service-corridor")).GetProperty("standing").GetProperty("runs");

        runs.EnumerateArray().Select(run => (run.GetProperty("id").GetString(), run.GetProperty("status").GetString())).ShouldBe([("train-first", "underWay"), ("train-second", "scheduled")]);
        (await ledger.GetAsync("services/service-corridor?trueAt=2025-06-04")).GetProperty("standing").GetProperty("runs")[0].GetProperty("status").GetString().ShouldBe("scheduled");
    }

    [Fact]
    public async Task A_train_without_a_route_of_its_own_is_shown_on_that_of_its_service()
    {
        var ledger = await RecordedAsync();

        var page = await ledger.ReadPageAsync("trains/train-second");

        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/services/service-corridor">The corridor</a>""");
        page.ShouldContain("on the route of its service");
        page.ShouldContain("Leg from Karachi, Pakistan to UZTMZ (Uzbekistan)");
        page.ShouldContain("At the border");
    }

    [Fact]
    public async Task A_route_announced_anew_is_the_route_and_the_earlier_stays()
    {
        var ledger = await RecordedAsync();
        await ledger.RecordAsync("services/service-corridor/routes", Route("2025-10-01", new { origin = "PKKHI", destination = "RUMOW", borderPoints = new[] { "UZTAS" } }, "A shorter way"));

        var page = await ledger.ReadPageAsync("services/service-corridor");

        page.ShouldContain("Border points</dt><dd>Tashkent, Uzbekistan</dd>");
        page.ShouldContain("As it was first described: from Karachi, Pakistan to Moscow, Russia, by way of UZTMZ (Uzbekistan).");
        page.ShouldContain("Reason: A shorter way.");
    }

    [Fact]
    public async Task It_is_in_the_list_of_services_which_the_page_of_trains_leads_to()
    {
        var ledger = await RecordedAsync();

        var list = await ledger.ReadListAsync("services");

        list.ShouldContain($"""<a href="/ledgers/{ledger.Id}/services/service-corridor">The corridor</a>""");
        list.ShouldContain("From Karachi, Pakistan to Moscow, Russia, by way of UZTMZ (Uzbekistan)");
        (await ledger.ReadPageAsync("trains")).ShouldContain($"href=\"/ledgers/{ledger.Id}/services\"");
    }

    [Fact]
    public async Task A_train_is_a_run_of_a_service_that_is_there()
    {
        var ledger = await RecordedAsync();

        var answer = await ledger.TryAsync("trains", Train(ledger, "train-third", "The third run", "2025-09", "service-none"));

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "unknown-dossier"));
        answer.Fields.ShouldBe(["/service/runOf"]);
    }

    [Fact]
    public async Task A_country_is_no_border_point()
    {
        var ledger = await RecordedAsync();

        var answer = await ledger.TryAsync("services/service-corridor/routes", Route("2025-10-01", new { borderPoints = new[] { "UZTMZ", "UZ" } }));

        (answer.Problem, answer.Fields.Single()).ShouldBe(("not-a-border-point", "/route/borderPoints/1"));
    }

    private static object Route(string date, object route, string? reason = null) => new { route, reason, date, citations = TestLedger.Citations };

    private static object Train(TestLedger ledger, string dossier, string title, string window, string? runOf) => new
    {
        dossier,
        service = new { title, between = ledger.Parties, runOf },
        window,
        date = "2025-06-03",
        citations = TestLedger.Citations,
    };

    /// <summary>A service with one train that left after its window had moved, and one that is announced; and another train.</summary>
    private async Task<TestLedger> RecordedAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("services", new
        {
            dossier = "service-corridor",
            title = "The corridor",
            between = ledger.Parties,
            route = new { origin = "PKKHI", destination = "RUMOW", borderPoints = new[] { "UZTMZ" } },
            citations = TestLedger.Citations,
        });
        await ledger.RecordAsync("trains", Train(ledger, "train-first", "The first run", "2025-08", "service-corridor"));
        await ledger.RecordAsync("trains/train-first/reschedulings", new { window = "2025-10", date = "2025-07-01", citations = TestLedger.Citations });
        await ledger.RecordAsync("trains/train-first/departures", new { date = "2025-09-02", citations = TestLedger.Citations });
        await ledger.RecordAsync("trains", Train(ledger, "train-other", "Another train", "2025-08", null));
        var last = await ledger.RecordAsync("trains", Train(ledger, "train-second", "The second run", "2025-11", "service-corridor"));
        await ledger.CaughtUpAsync(last.Sequence);
        return ledger;
    }
}

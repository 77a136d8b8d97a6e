using System.Net;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Projects;

public sealed class ProjectBoardTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_project_stands_in_one_line_with_what_it_is_linked_with_from_either_end()
    {
        var (ledger, last) = await RecordedAsync();

        var page = await ledger.PageAsync("projects", after: last);

        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/projects/project-mill">The mill</a>""");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/agreements/agreement-mill">Memorandum on the mill</a> <span class="since">No signature is recorded</span>""");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/trains/train-mill">Pilot train</a> <span class="since">Under way</span>""");
        page.ShouldContain("0 of 1 reached</a>");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/commitments/commitment-train">The train of the mill</a>""");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/commitments/commitment-mill">To build the mill</a>""");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/timeline?dossier=project-mill">1 source</a>""");
    }

    [Fact]
    public async Task What_a_source_declares_stands_beside_what_a_train_that_is_part_of_it_shows()
    {
        var (ledger, last) = await RecordedAsync();

        var page = await ledger.PageAsync("projects", after: last);

        page.ShouldContain("Declared: Planned");
        page.ShouldContain("Shown: Under way");
        page.ShouldContain("The two differ");
    }

    [Fact]
    public async Task The_commitments_of_a_project_are_those_that_the_register_has_for_it()
    {
        var (ledger, last) = await RecordedAsync();

        var list = await ledger.GetAsync($"commitments?project=project-mill&after={last.Sequence}");

        list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldBe(["commitment-mill", "commitment-train"]);
    }

    [Fact]
    public async Task Projects_are_counted_by_declared_status_and_each_number_leads_to_its_projects()
    {
        var (ledger, last) = await RecordedAsync();

        (await ledger.PageAsync("", after: last)).ShouldContain("/projects?declared=pipeline");
        (await ledger.PageAsync("projects?declared=pipeline", after: last)).ShouldContain("The mill</a>");
        (await ledger.PageAsync("projects?declared=none", after: last)).ShouldNotContain("The mill</a>");
        (await ledger.PageAsync("projects?declared=none", after: last)).ShouldContain("The bridge</a>");
        (await ledger.PageAsync("projects?declared=begun", HttpStatusCode.BadRequest, last)).ShouldContain("'begun' is not one of");
    }

    [Fact]
    public async Task Programs_ask_for_the_same_projects_as_people()
    {
        var (ledger, last) = await RecordedAsync();
        foreach (var (query, expected) in new[] { ("", new[] { "project-bridge", "project-mill" }), ("declared=pipeline&", ["project-mill"]), ("declared=none&", ["project-bridge"]), ("declared=closed&", []) })
        {
            var list = await ledger.GetAsync($"projects?{query}after={last.Sequence}");

            list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldBe(expected, query);
        }

        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/projects?declared=begun")).Fields.ShouldBe(["?declared"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?declared=implementation&page=2")]
    [InlineData("?declared=none")]
    public void A_filter_becomes_an_address_that_asks_for_the_same(string query) =>
        ProjectFilter.Of(new QueryCollection(QueryHelpers.ParseQuery(query))).Filter.Query.ShouldBe(query);

    /// <summary>A mill with an agreement, a train that left, and two commitments; and a bridge of which nothing more is known.</summary>
    private async Task<(TestLedger Ledger, RecordedAnswer Last)> RecordedAsync()
    {
        var ledger = await fixture.OpenAsync();
        foreach (var (id, title) in new[] { ("project-mill", "The mill"), ("project-bridge", "The bridge") })
        {
            await ledger.RecordAsync("projects", new { dossier = id, title, states = ledger.Parties, citations = TestLedger.Citations });
        }

        await ledger.RecordAsync("projects/project-mill/milestone-plans", new { milestone = "design", title = "Design", window = "2026", date = "2025-06", citations = TestLedger.Citations });
        await ledger.RecordAsync("projects/project-mill/status-declarations", new { status = "pipeline", date = "2025-10", citations = TestLedger.Citations });
        await ledger.RecordAsync("agreements", new
        {
            dossier = "agreement-mill",
            terms = new { title = "Memorandum on the mill", parties = ledger.Parties },
            date = "2025-05",
            citations = TestLedger.Citations,
        });
        await LinkAsync(ledger, "projects/project-mill", "implements", "agreement-mill");
        await ledger.ScheduleAsync("train-mill", "2025-08", "2025-06-03", new { dossier = "commitment-train", title = "The train of the mill", owedBy = ledger.Parties });
        await ledger.RecordAsync("trains/train-mill/departures", new { date = "2025-09-02", citations = TestLedger.Citations });
        await LinkAsync(ledger, "trains/train-mill", "partOf", "project-mill");
        var last = await ledger.RecordAsync("commitments", new
        {
            dossier = "commitment-mill",
            title = "To build the mill",
            owedBy = ledger.Parties,
            testable = true,
            project = "project-mill",
            date = "2025-06",
            citations = TestLedger.Citations,
        });
        return (ledger, last);
    }

    private static Task LinkAsync(TestLedger ledger, string from, string relation, string to) =>
        ledger.RecordAsync($"{from}/links", new { relation, to, citations = TestLedger.Citations });
}

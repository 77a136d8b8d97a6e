using CooperationLedger.Web.Http;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Projects;

/// <summary>A corridor with a line as its part, on which a train ran, and a port that is related to it.</summary>
public sealed class ProjectNeighbourTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_whole_shows_its_parts_with_how_they_stand()
    {
        var ledger = await RecordedAsync();

        var page = await ledger.ReadPageAsync("projects/project-corridor");

        Row(page, "project-line").ShouldBe("""<th scope="row"><a href="/ledgers/LEDGER/projects/project-line">The line</a></th><td>Has as a part</td><td>Closed</td><td>Under way</td>""");
        Row(page, "project-port").ShouldBe("""<th scope="row"><a href="/ledgers/LEDGER/projects/project-port">The port</a></th><td>Is related to</td><td>Not stated</td><td>Planned</td>""");
    }

    [Fact]
    public async Task A_part_shows_its_whole_and_both_ends_say_that_they_are_related()
    {
        var ledger = await RecordedAsync();

        Row(await ledger.ReadPageAsync("projects/project-line"), "project-corridor").ShouldContain("<td>Is part of</td>");
        Row(await ledger.ReadPageAsync("projects/project-port"), "project-corridor").ShouldContain("<td>Is related to</td>");
    }

    [Fact]
    public async Task As_it_was_known_before_the_link_there_is_no_whole()
    {
        var ledger = await RecordedAsync();
        var opened = (await ledger.GetAsync("projects/project-line")).GetProperty("chronicle")[0].GetProperty("entry").GetString();

        (await ledger.ReadPageAsync($"projects/project-line?knownAt=entry:{opened}")).ShouldNotContain("Among other projects");
    }

    [Fact]
    public async Task The_board_says_of_each_what_it_is_part_of_and_what_its_parts_are()
    {
        var ledger = await RecordedAsync();

        var board = await ledger.ReadListAsync("projects");

        board.ShouldContain($"""Part of: <a href="/ledgers/{ledger.Id}/projects/project-corridor">The corridor</a>""");
        board.ShouldContain($"""Has as a part: <a href="/ledgers/{ledger.Id}/projects/project-line">The line</a>""");
    }

    [Fact]
    public async Task Two_that_are_part_of_each_other_are_shown_as_they_are_told()
    {
        var ledger = await RecordedAsync();
        var last = await LinkAsync(ledger, "projects/project-corridor", "partOf", "project-line");
        await ledger.CaughtUpAsync(last.Sequence);

        var page = await ledger.ReadPageAsync("projects/project-line");

        page.ShouldContain("<td>Is part of</td>");
        page.ShouldContain("<td>Has as a part</td>");
        (await ledger.ReadListAsync("projects")).ShouldContain($"""Part of: <a href="/ledgers/{ledger.Id}/projects/project-line">The line</a>""");
    }

    /// <summary>The row of the table that leads to a project, on one line.</summary>
    private static string Row(string page, string project)
    {
        var table = page[page.IndexOf("id=\"neighbours\"", StringComparison.Ordinal)..];
        var row = table.Split("<tr>").Skip(1).Select(part => part.Split("</tr>")[0]).Single(part => part.Contains($"/projects/{project}\"", StringComparison.Ordinal));
        var line = string.Concat(row.Split('\n').Select(part => part.Trim()));
        return System.Text.RegularExpressions.Regex.Replace(line, "/ledgers/[A-Z]{2}-[A-Z]{2}/", "/ledgers/LEDGER/");
    }

    private async Task<TestLedger> RecordedAsync()
    {
        var ledger = await fixture.OpenAsync();
        foreach (var (id, title) in new[] { ("project-corridor", "The corridor"), ("project-line", "The line"), ("project-port", "The port") })
        {
            await ledger.RecordAsync("projects", new { dossier = id, title, states = ledger.Parties, citations = TestLedger.Citations });
        }

        await LinkAsync(ledger, "projects/project-line", "partOf", "project-corridor");
        await LinkAsync(ledger, "projects/project-corridor", "relatedTo", "project-port");
        await ledger.ScheduleAsync("train-line", "2025-08", "2025-06-03");
        await ledger.RecordAsync("trains/train-line/departures", new { date = "2025-08-02", citations = TestLedger.Citations });
        await LinkAsync(ledger, "trains/train-line", "partOf", "project-line");
        var last = await ledger.RecordAsync("projects/project-line/status-declarations", new { status = "closed", date = "2025-10", citations = TestLedger.Citations });
        await ledger.CaughtUpAsync(last.Sequence);
        return ledger;
    }

    private static Task<RecordedAnswer> LinkAsync(TestLedger ledger, string from, string relation, string to) =>
        ledger.RecordAsync($"{from}/links", new { relation, to, citations = TestLedger.Citations });
}

using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Pages;

/// <summary>A source that is cited again and again is named once, in a note.</summary>
public sealed partial class SourceNotesTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Each_source_is_named_in_one_note_to_which_every_citation_leads()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("sources", new
        {
            dossier = "source-timetable",
            kind = "primary",
            title = "Timetable of 2025",
            accessed = "2026-01-15",
            issued = "2025",
            noDigestBecause = "read in a library",
        });
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-20");
        await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-08-20", citations = new[] { new { source = "source-timetable", place = "page 7" } } });
        await ledger.RecordAsync("trains/train-pilot/arrivals", new { date = "2025-09-20", citations = TestLedger.Citations });

        var page = await ledger.PageAsync("trains/train-pilot");

        var notes = page[page.IndexOf("<ol class=\"notes\">", StringComparison.Ordinal)..];
        var cited = Citation().Matches(page).Select(match => (Note: match.Groups["note"].Value, Source: match.Groups["title"].Value)).ToList();
        cited.Count(one => one.Source == "Railway gazette").ShouldBeGreaterThan(2);
        foreach (var source in cited.GroupBy(one => one.Source))
        {
            var note = source.Select(one => one.Note).Distinct().ShouldHaveSingleItem();
            notes.ShouldContain($"<li id=\"source-{note}\">");
            Regex.Count(page, $"<cite><a [^>]*>{source.Key}</a></cite>\\s*</li>").ShouldBe(1, source.Key);
        }

        page.ShouldContain("page\u00a07");
    }

    [Fact]
    public async Task A_retracted_one_says_so_where_it_is_cited()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-20");
        await ledger.RecordAsync("sources/source-gazette/retractions", new { reason = "It never appeared.", clerical = true });

        Regex.Count(await ledger.PageAsync("trains/train-pilot"), "Source 1</a>\\s*\\(retracted since\\)").ShouldBeGreaterThan(0);
    }

    [GeneratedRegex("<a href=\"#source-(?<note>\\d+)\" title=\"(?<title>[^\"]*)\">Source \\k<note></a>")]
    private static partial Regex Citation();
}

using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

/// <summary>Before a clerk records of a day what no source cited can know, the page says so, and refuses nothing.</summary>
public sealed class CitedReachTests(LedgerFixture fixture)
{
    private const string Caution = "cited for";

    [Fact]
    public async Task That_the_source_was_published_before_the_day_is_told_before_recording_and_refuses_nothing()
    {
        var clerk = await DepartureAsync(await WithSourcesAsync());
        clerk["/date"] = "4 June 2025";
        clerk["/citations/0/source"] = "source-note";

        await clerk.PressAsync("forms/departure");
        clerk.Status.ShouldBe(HttpStatusCode.OK, clerk.Page);
        clerk.Page.ShouldContain("<p>The source is dated 3 June 2025, before the day that it is cited for (4 June 2025). Check the day and the source. Record this only if both are right.</p>");
        await clerk.PressAsync("forms/departure", ("record", ""));

        clerk.Status.ShouldBe(HttpStatusCode.Redirect, clerk.Page);
    }

    [Theory]
    [InlineData("3 June 2025"), InlineData("June 2025"), InlineData("about June 2025")]
    public async Task A_day_that_the_source_may_reach_needs_no_caution(string day)
    {
        var clerk = await DepartureAsync(await WithSourcesAsync());
        clerk["/date"] = day;
        clerk["/citations/0/source"] = "source-note";

        await clerk.PressAsync("forms/departure");

        clerk.Page.ShouldContain("Check before you record");
        clerk.Page.ShouldNotContain(Caution);
    }

    [Fact]
    public async Task Of_several_sources_the_one_that_reaches_furthest_tells()
    {
        var clerk = await DepartureAsync(await WithSourcesAsync());
        clerk["/date"] = "1 July 2025";
        clerk["/citations/0/source"] = "source-note";
        clerk["/citations/1/source"] = "source-letter";
        await clerk.PressAsync("forms/departure");
        clerk.Page.ShouldContain("<p>All sources cited are dated before the day that they are cited for (1 July 2025): the last is dated 30 June 2025 at the latest.");

        clerk["/citations/1/source"] = "source-gazette";
        await clerk.PressAsync("forms/departure");

        clerk.Page.ShouldContain("Check before you record");
        clerk.Page.ShouldNotContain(Caution);
    }

    [Fact]
    public async Task A_correction_is_measured_by_the_day_and_the_sources_that_it_gives_the_entry()
    {
        var ledger = await WithSourcesAsync();
        var entry = (await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-06-02", citations = new[] { new { source = "source-note" } } })).Entries[0];
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync($"entries/{entry}/correction");
        clerk["/instead/data/date"] = "2 July 2025";
        clerk["/reason"] = "misread";
        clerk["/clerical"] = "yes";

        await clerk.PressAsync($"entries/{entry}/correction");

        clerk.Status.ShouldBe(HttpStatusCode.OK, clerk.Page);
        clerk.Page.ShouldContain(Caution);
    }

    [Fact]
    public async Task No_source_has_to_tell_on_which_day_a_clerk_looked()
    {
        var ledger = await WithSourcesAsync();
        await ledger.PromiseAsync("commitment-trade");
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/commitment-check?dossier=commitment-trade");
        clerk["/lookedIn"] = "The note";
        clerk["/date"] = "1 July 2025";
        clerk["/citations/0/source"] = "source-note";

        await clerk.PressAsync("forms/commitment-check");

        clerk.Page.ShouldContain("Check before you record");
        clerk.Page.ShouldNotContain(Caution);
    }

    private static async Task<FormSession> DepartureAsync(TestLedger ledger)
    {
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/departure?dossier=train-pilot");
        return clerk;
    }

    /// <summary>A ledger with a train, a note published on a day, a letter of no known day that was read in a month, and the gazette, which reaches further.</summary>
    private async Task<TestLedger> WithSourcesAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-06", "2025-05-03");
        await ledger.RecordAsync("sources", new { dossier = "source-note", kind = "primary", title = "Note", accessed = "2026-01-15", issued = "2025-06-03", noDigestBecause = "read on paper" });
        var last = await ledger.RecordAsync("sources", new { dossier = "source-letter", kind = "primary", title = "Letter", accessed = "2025-06", noDigestBecause = "read on paper" });
        await ledger.CaughtUpAsync(last.Sequence);
        return ledger;
    }
}

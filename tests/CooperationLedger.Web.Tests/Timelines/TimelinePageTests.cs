using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Timelines;

public sealed class TimelinePageTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Each_development_has_both_times_and_leads_to_its_dossier_its_entry_and_its_source()
    {
        var ledger = await fixture.OpenAsync();
        var scheduled = await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");

        var page = await ledger.PageAsync("timeline", after: scheduled);

        page.ShouldContain("<time datetime=\"2025-06-03\" title=\"EDTF 2025-06-03\">3 June 2025</time>");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/trains/train-pilot">Pilot train</a>""");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/entries/{scheduled.Entries[0]}">Entry {scheduled.Sequence}""");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/sources/source-gazette">Railway gazette</a>""");
        page.ShouldContain("UTC</time>");
        page.ShouldNotContain("Day not stated");
    }

    [Fact]
    public async Task What_has_no_day_stands_under_a_heading_of_its_own()
    {
        var ledger = await fixture.OpenAsync();
        var scheduled = await ledger.ScheduleAsync("train-pilot", "2025-08", "not-stated");

        var page = await ledger.PageAsync("timeline?from=2025", after: scheduled);

        page.ShouldContain("<h2 id=\"undated\">Day not stated</h2>");
        page.ShouldContain("Each may or may not lie between the days asked about.");
    }

    [Fact]
    public async Task What_only_possibly_lies_between_the_days_asked_about_says_so()
    {
        var ledger = await fixture.OpenAsync();
        var scheduled = await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-05/2025-07");

        (await ledger.PageAsync("timeline?from=2025-06", after: scheduled)).ShouldContain("Possibly within");
        (await ledger.PageAsync("timeline?from=2025-05", after: scheduled)).ShouldNotContain("Possibly within");
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_is_told_beside_its_box_and_nothing_is_shown()
    {
        var ledger = await fixture.OpenAsync();
        var scheduled = await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");

        var page = await ledger.PageAsync("timeline?from=03/06/2025", HttpStatusCode.BadRequest, scheduled);

        page.ShouldContain("<a href=\"#filter-from\">03/06/2025 can be read in two ways");
        page.ShouldContain("value=\"03/06/2025\"");
        page.ShouldContain("aria-invalid=\"true\"");
        page.ShouldNotContain("Pilot train");
    }
}

using System.Net;
using CooperationLedger.Web.Tests.Forms;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Claims;

public sealed class ClaimEndpointTests(LedgerFixture fixture)
{
    private const string Departure = "trains/train-pilot/departures";

    [Fact]
    public async Task Two_sources_differ_both_are_read_and_one_is_preferred_until_the_other_is()
    {
        var (ledger, departed) = await DepartedAsync();

        var claim = await ledger.RecordAsync($"entries/{departed}/claims", new { says = Says("2025-08-03"), reason = "It is official.", preferred = true });
        var read = await ledger.GetAsync("trains/train-pilot");
        Edtf(read.GetProperty("chronicle")[1].GetProperty("data")).ShouldBe("2025-08-03");
        read.GetProperty("chronicle")[1].GetProperty("claimedBy").GetGuid().ShouldBe(claim.Entries[0]);
        read.GetProperty("marks").GetProperty("claims").GetArrayLength().ShouldBe(1);

        await ledger.RecordAsync($"entries/{departed}/preferences", new { reason = "It is not official after all." });
        Edtf((await ledger.GetAsync("trains/train-pilot")).GetProperty("chronicle")[1].GetProperty("data")).ShouldBe("2025-08-01");

        var page = await ledger.PageAsync("trains/train-pilot");
        page.ShouldContain("Another source reports it otherwise");
        page.ShouldContain("Sources differ</a>");
        page.ShouldContain("The other source says");
        page.ShouldContain("<dt>Day of the departure</dt>");
        page.ShouldContain("1 August 2025, there <ins>3 August 2025</ins>");
    }

    [Fact]
    public async Task One_more_source_that_tells_the_same_is_no_difference()
    {
        var (ledger, departed) = await DepartedAsync();
        await ledger.RecordAsync($"entries/{departed}/claims", new { says = Says("2025-08-01"), reason = "It tells the same." });

        var page = await ledger.PageAsync("trains/train-pilot");
        page.ShouldContain("Another source reports it too");
        page.ShouldNotContain("Sources differ");
    }

    [Fact]
    public async Task What_was_known_before_the_claim_is_still_told()
    {
        var (ledger, departed) = await DepartedAsync();
        await ledger.RecordAsync($"entries/{departed}/claims", new { says = Says("2025-08-03"), reason = "It is official.", preferred = true });

        Edtf((await ledger.GetAsync($"trains/train-pilot?knownAt=entry:{departed}")).GetProperty("chronicle")[1].GetProperty("data")).ShouldBe("2025-08-01");
    }

    [Fact]
    public async Task A_doubt_marks_its_entry_on_its_page_and_in_the_timeline_until_it_is_settled()
    {
        var (ledger, departed) = await DepartedAsync();

        var doubt = await ledger.RecordAsync($"entries/{departed}/doubts", new { reason = "No timetable shows it." });
        (await ledger.PageAsync("trains/train-pilot")).ShouldContain("Doubted</a>");
        (await ledger.PageAsync("timeline", after: doubt)).ShouldContain("Doubted");

        var settled = await ledger.RecordAsync($"entries/{doubt.Entries[0]}/settlements", new { outcome = "unfounded", reason = "The timetable was found.", citations = TestLedger.Citations });
        (await ledger.PageAsync("trains/train-pilot")).ShouldNotContain("Doubted</a>");
        (await ledger.PageAsync("timeline", after: settled)).ShouldNotContain("Doubted");
    }

    [Fact]
    public async Task What_cannot_follow_is_refused_kept_as_disputed_and_admitted_once_there_is_room()
    {
        var (ledger, departed) = await DepartedAsync();
        var second = new { date = "2025-08-04", citations = TestLedger.Citations };
        (await ledger.TryAsync(Departure, second)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var disputed = await ledger.RecordAsync("trains/train-pilot/disputed-entries", new { says = Says("2025-08-04"), reason = "Two papers tell it." });
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("chronicle").GetArrayLength().ShouldBe(2);
        (await ledger.PageAsync("trains/train-pilot")).ShouldContain("Beside the chronicle");

        (await ledger.TryAsync($"entries/{disputed.Entries[0]}/admissions", new { reason = "Too early." })).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await ledger.RecordAsync($"entries/{departed}/retractions", new { reason = "It was the other.", clerical = true });
        await ledger.RecordAsync($"entries/{disputed.Entries[0]}/admissions", new { reason = "There is room now." });

        var read = await ledger.GetAsync("trains/train-pilot");
        Edtf(read.GetProperty("chronicle")[1].GetProperty("data")).ShouldBe("2025-08-04");
        read.GetProperty("marks").GetProperty("disputed").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_form_that_is_refused_since_it_cannot_follow_offers_to_keep_it_as_disputed()
    {
        var (ledger, _) = await DepartedAsync();
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/departure?dossier=train-pilot");
        clerk["/date"] = "4 August 2025";
        clerk["/date/basis"] = "stated";
        clerk["/citations/0/source"] = "source-gazette";
        await clerk.PressAsync("forms/departure");
        clerk.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        clerk.Page.ShouldContain("Keep it as disputed");

        await clerk.PressAsync("forms/departure", ("dispute", ""));
        clerk.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, "no reason was given");

        clerk["dispute-reason"] = "Two papers tell it.";
        await clerk.PressAsync("forms/departure", ("dispute", ""));
        clerk.Status.ShouldBe(HttpStatusCode.Redirect, clerk.Page);
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("marks").GetProperty("disputed").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_clerk_adds_another_source_from_the_entry_and_finds_what_it_says_filled_in()
    {
        var (ledger, departed) = await DepartedAsync();
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync($"entries/{departed}/claim");
        clerk["/says/data/date"].ShouldBe("1 August 2025");
        clerk["/says/data/citations/0/source"].ShouldBeEmpty("it is another source that tells it");
        clerk["/says/data/date"] = "3 August 2025";
        clerk["/says/data/citations/0/source"] = "source-paper";
        clerk["/reason"] = "It is official.";
        await clerk.PressAsync($"entries/{departed}/claim");
        clerk.Page.ShouldContain("Check before you record");
        await clerk.PressAsync($"entries/{departed}/claim", ("record", ""));
        clerk.Status.ShouldBe(HttpStatusCode.Redirect, clerk.Page);
    }

    private static object Says(string on) => new { type = "RecordCargoTrainDeparture", data = new { date = on, citations = new[] { new { source = "source-paper", place = "page 7" } } } };

    private static string Edtf(System.Text.Json.JsonElement data) => data.GetProperty("date").GetProperty("edtf").GetString()!;

    private async Task<(TestLedger Ledger, Guid Departed)> DepartedAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        await ledger.RecordAsync("sources", new { dossier = "source-paper", kind = "secondary", title = "A paper", accessed = "2026-01-16", noDigestBecause = "read on paper" });
        var departed = await ledger.RecordAsync(Departure, new { date = "2025-08-01", citations = TestLedger.Citations });
        return (ledger, departed.Entries[0]);
    }
}

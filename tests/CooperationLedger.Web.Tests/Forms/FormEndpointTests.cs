using System.Net;
using System.Text;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

public sealed class FormEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_train_is_filled_in_checked_recorded_and_recorded_once_however_often_it_is_sent()
    {
        var ledger = await fixture.OpenAsync();
        var clerk = await FilledInAsync(ledger);

        await clerk.PressAsync("forms/train");
        clerk.Status.ShouldBe(HttpStatusCode.OK, clerk.Page);
        clerk.Page.ShouldContain("This cannot be edited afterwards, only corrected.");
        clerk.Page.ShouldContain("1 August 2025 to 31 August 2025");
        await clerk.PressAsync("forms/train", ("record", ""));
        var first = clerk.Location;
        await clerk.PressAsync("forms/train", ("record", ""));

        clerk.Status.ShouldBe(HttpStatusCode.Redirect);
        clerk.Location.ShouldBe(first);
        (await ledger.GetAsync("trains/train-pilot-train")).GetProperty("version").GetInt64().ShouldBe(1);
        await clerk.OpenAsync(first!.Split('/', 4)[3]);
        clerk.Page.ShouldContain("Announced to run in August 2025.");
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_once_beside_its_box_with_everything_kept()
    {
        var clerk = await FilledInAsync(await fixture.OpenAsync());
        clerk["/service/title"] = "";
        clerk["/date"] = "03/06/2025";
        clerk["/citations/0/quotation"] = "in\r\nAugust";

        await clerk.PressAsync("forms/train");

        clerk.Status.ShouldBe(HttpStatusCode.BadRequest);
        clerk.Page.ShouldContain("<title>Error: ");
        clerk.Page.ShouldContain("<a href=\"#f-date\">03/06/2025 can be read in two ways");
        clerk.Page.ShouldContain("<a href=\"#f-service-title\">“Name of the train” has to be filled in.");
        (clerk["/date"], clerk["/window"], clerk["/citations/0/source"]).ShouldBe(("03/06/2025", "August 2025", "source-gazette"));
    }

    [Fact]
    public async Task Where_there_is_nothing_to_choose_the_form_says_what_to_record_first()
    {
        var ledger = await fixture.OpenAsync();
        var clerk = new FormSession(ledger);

        await clerk.OpenAsync("forms/departure");

        clerk.Page.ShouldContain($"There is no train in this ledger yet. <a href=\"/ledgers/{ledger.Id}/forms\">Record one first</a>.");
        clerk.Page.ShouldNotContain("There is no source in this ledger yet");
    }

    [Fact]
    public async Task That_no_source_is_cited_is_told_with_all_else_that_is_wrong()
    {
        var clerk = await FilledInAsync(await fixture.OpenAsync());
        clerk["/date"] = "03/06/2025";
        clerk["/citations/0/source"] = "";

        await clerk.PressAsync("forms/train");

        clerk.Page.ShouldContain("03/06/2025 can be read in two ways");
        clerk.Page.ShouldContain("Cite at least one registered source.");
    }

    [Fact]
    public async Task What_deciders_refuse_is_told_before_the_last_page()
    {
        var ledger = await fixture.OpenAsync();
        var clerk = await FilledInAsync(ledger);
        clerk["/service/between/1"] = ledger.Parties[0];

        await clerk.PressAsync("forms/train");

        clerk.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        clerk.Page.ShouldContain("<a href=\"#f-service-between-0\">Name the two different states");
    }

    [Fact]
    public async Task An_entry_that_would_be_too_long_is_told_before_the_last_page()
    {
        var clerk = await FilledInAsync(await fixture.OpenAsync());
        for (var page = 0; page < 20; page++)
        {
            clerk[$"/citations/{page}/source"] = "source-gazette";
            clerk[$"/citations/{page}/place"] = $"page {page}";
            clerk[$"/citations/{page}/quotation"] = new string('x', 3_500);
        }

        await clerk.PressAsync("forms/train");

        clerk.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        clerk.Page.ShouldContain("The entry would be too long");
    }

    [Fact]
    public async Task A_form_that_does_not_come_from_our_page_records_nothing()
    {
        var ledger = await fixture.OpenAsync();
        var clerk = await FilledInAsync(ledger);
        clerk.Forget("token");

        await clerk.PressAsync("forms/train", ("record", ""));

        clerk.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/train-pilot-train")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_source_is_added_on_the_way_and_nothing_typed_is_lost()
    {
        var ledger = await fixture.OpenAsync();
        var clerk = await FilledInAsync(ledger);
        clerk["/citations/0/source"] = "";
        clerk["/new/source/title"] = "Telegram";
        clerk["/new/source/kind"] = "primary";
        clerk["/new/source/accessed"] = "15 January 2026";
        clerk["/new/source/noDigestBecause"] = "read on paper";

        await clerk.PressAsync("forms/train", ("register", "source"));

        clerk.Status.ShouldBe(HttpStatusCode.OK, clerk.Page);
        (clerk["/citations/0/source"], clerk["/service/title"], clerk["/new/source/title"]).ShouldBe(("source-telegram", "Pilot train", ""));
    }

    [Fact]
    public async Task An_entry_is_corrected_from_itself_and_a_correction_of_an_older_version_is_told_so()
    {
        var ledger = await fixture.OpenAsync();
        var entry = (await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03")).Entries[0];
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync($"entries/{entry}/correction");
        clerk["/instead/data/window"].ShouldBe("August 2025");
        clerk["/instead/data/window"] = "September 2025";
        clerk["/reason"] = "misread";
        clerk["/clerical"] = "yes";
        await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-09-02", citations = TestLedger.Citations });

        await clerk.PressAsync($"entries/{entry}/correction");
        clerk.Status.ShouldBe(HttpStatusCode.Conflict);
        clerk.Page.ShouldContain("it was at version 1 and is at 2 now");
        await clerk.PressAsync($"entries/{entry}/correction");
        await clerk.PressAsync($"entries/{entry}/correction", ("record", ""));

        clerk.Status.ShouldBe(HttpStatusCode.Redirect, clerk.Page);
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("view").GetProperty("windows")[0].GetProperty("window").GetString().ShouldBe("2025-09");
    }

    [Fact]
    public async Task An_entry_is_retracted_once_and_then_no_longer_offered()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        var entry = (await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-09-02", citations = TestLedger.Citations })).Entries[0];
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync($"entries/{entry}/retraction");
        clerk["/reason"] = "never happened";
        clerk["/clerical"] = "yes";

        await clerk.PressAsync($"entries/{entry}/retraction", ("record", ""));
        var first = clerk.Location;
        await clerk.PressAsync($"entries/{entry}/retraction", ("record", ""));

        clerk.Location.ShouldBe(first.ShouldNotBeNull());
        await clerk.OpenAsync($"entries/{entry}/retraction");
        clerk.Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_errors_of_a_form_are_listed_in_the_order_of_its_questions()
    {
        var clerk = new FormSession(await fixture.OpenAsync());
        await clerk.OpenAsync("forms/signature");

        await clerk.PressAsync("forms/signature");

        var faults = clerk.Page[..clerk.Page.IndexOf("<h1>", StringComparison.Ordinal)];
        int[] places = [.. new[] { "f-dossier", "f-date", "f-party", "f-citations-0-source" }.Select(box => faults.IndexOf($"href=\"#{box}\"", StringComparison.Ordinal))];
        places.ShouldBe(places.Order());
        places[0].ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_error_that_is_about_an_entry_says_what_the_entry_says_and_leads_to_it()
    {
        var ledger = await fixture.OpenAsync();
        var scheduled = (await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03")).Entries[0];
        await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-08-02", citations = TestLedger.Citations });
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/departure?dossier=train-pilot");
        clerk["/date"] = "9 August 2025";
        clerk["/before/0"] = $"{scheduled}";
        clerk["/citations/0/source"] = "source-gazette";

        await clerk.PressAsync("forms/departure");

        clerk.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        clerk.Page.ShouldContain("the entry “3 June 2025. Announced to run in August 2025”");
        clerk.Page.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/entries/{scheduled}\">Read that entry</a>");
        clerk.Page.ShouldNotContain($"entry {scheduled}");
    }

    [Fact]
    public async Task Before_it_is_recorded_only_what_was_answered_is_shown()
    {
        var clerk = await FilledInAsync(await fixture.OpenAsync());

        await clerk.PressAsync("forms/train");

        clerk.Page.Split("<dt>").Skip(1).Select(answer => answer[..answer.IndexOf('<', StringComparison.Ordinal)])
            .ShouldBe(["Name of the train", "When it is to run", "Day of the announcement", "State 1", "State 2", "Source"]);
        clerk.Page.ShouldNotContain("Not given");
    }

    [Fact]
    public async Task What_was_recorded_is_named_with_what_it_names_and_offers_what_can_follow()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        var departed = (await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-08-02", citations = TestLedger.Citations })).Entries[0];
        var clerk = new FormSession(ledger);

        await clerk.OpenAsync($"entries/{departed}/recorded");

        clerk.Page.ShouldContain("2 August 2025, recorded</h1>");
        clerk.Page.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/sources/source-gazette\">Railway gazette</a>");
        clerk.Page.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/forms/arrival?dossier=train-pilot\">");
        clerk.Page.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/forms/departure\">Record another like this: a train departed</a>");
        clerk.Page.ShouldNotContain("forms/departure?dossier=train-pilot");
    }

    [Theory]
    [InlineData("forms/nothing"), InlineData("forms/departure?dossier=train-none"), InlineData("forms/departure?dossier=source-gazette")]
    [InlineData("forms/departure?dossier=train-%00"), InlineData("entries/7/correction"), InlineData("entries/00000000-0000-7000-8000-000000000009/retraction")]
    public async Task What_there_is_not_is_not_found(string path)
    {
        var clerk = new FormSession(await fixture.OpenAsync());

        await clerk.OpenAsync(path);

        clerk.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_but_a_form_is_taken_from_a_form()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.SendAsync(HttpMethod.Post, $"/ledgers/{ledger.Id}/forms/train", "{}");
        var tooLong = await ledger.SendAsync(HttpMethod.Post, $"/ledgers/{ledger.Id}/forms/train", new StringBuilder("a=").Append('x', 300_000).ToString(), "application/x-www-form-urlencoded");

        (answer.Status, tooLong.Status).ShouldBe((HttpStatusCode.UnsupportedMediaType, HttpStatusCode.RequestEntityTooLarge));
    }

    private static async Task<FormSession> FilledInAsync(TestLedger ledger)
    {
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/train");
        clerk["/service/title"] = "Pilot train";
        clerk["/service/between/0"] = ledger.Parties[0];
        clerk["/service/between/1"] = ledger.Parties[1];
        clerk["/window"] = "August 2025";
        clerk["/date"] = "3 June 2025";
        clerk["/citations/0/source"] = "source-gazette";
        return clerk;
    }
}

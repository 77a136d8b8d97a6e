using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

/// <summary>What the boxes of a form offer to choose.</summary>
public sealed partial class FormChoiceTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_retracted_source_is_not_offered_to_be_cited_and_stays_where_it_was_chosen()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        var clerk = await WithBlogAsync(ledger);
        await clerk.OpenAsync("forms/departure?dossier=train-pilot");
        clerk.Page.ShouldContain("""<option value="source-blog">Railway blog</option>""");
        clerk["/date"] = "9 August 2025";
        clerk["/citations/0/source"] = "source-blog";
        await RetractBlogAsync(ledger);

        await clerk.PressAsync("forms/departure");

        clerk.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        clerk.Page.ShouldContain("""<option value="source-blog" selected>Railway blog (retracted)</option>""");
        await clerk.OpenAsync("forms/departure");
        clerk.Page.ShouldContain("""<option value="source-gazette">Railway gazette</option>""");
        clerk.Page.ShouldNotContain("Railway blog");
    }

    [Fact]
    public async Task A_retracted_source_is_offered_to_be_reinstated_and_then_to_be_cited()
    {
        var ledger = await fixture.OpenAsync();
        var clerk = await WithBlogAsync(ledger);
        await RetractBlogAsync(ledger);

        await clerk.OpenAsync("forms/source-reinstatement");
        clerk.Page.ShouldContain("""<option value="source-blog">Railway blog</option>""");
        var reinstated = await ledger.RecordAsync("sources/source-blog/reinstatements", new { reason = "It was genuine.", clerical = true });
        await ledger.CaughtUpAsync(reinstated.Sequence);

        await clerk.OpenAsync("forms/departure");
        clerk.Page.ShouldContain("""<option value="source-blog">Railway blog</option>""");
    }

    [Fact]
    public async Task A_currency_is_chosen_by_its_name()
    {
        var clerk = new FormSession(await fixture.OpenAsync());
        await clerk.OpenAsync("forms/project-transaction");
        clerk.Page.ShouldContain("""<option value="PKR">PKR Pakistan Rupee</option>""");
    }

    [Theory]
    [InlineData("Karachi, Pakistan (PKKHI)", "PKKHI"), InlineData("karachi", "PKKHI"), InlineData("Karachi, Pakistan", "PKKHI"), InlineData("pkkhi", "PKKHI")]
    [InlineData("Pakistan", "PK"), InlineData("UZTMZ", "UZTMZ")]
    public async Task A_place_may_be_given_by_its_name_its_code_or_as_it_is_suggested(string typed, string code)
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/departure?dossier=train-pilot");
        clerk["/date"] = "9 August 2025";
        clerk["/from"] = typed;
        clerk["/citations/0/source"] = "source-gazette";

        await clerk.PressAsync("forms/departure", ("record", ""));

        clerk.Status.ShouldBe(HttpStatusCode.Redirect, clerk.Page);
        (await ledger.GetAsync("trains/train-pilot")).GetProperty("chronicle")[1].GetProperty("data").GetProperty("from").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task A_place_that_nobody_knows_by_that_name_is_to_be_chosen_from_the_list()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/departure?dossier=train-pilot");
        clerk["/date"] = "9 August 2025";
        clerk["/from"] = "Atlantis";
        clerk["/citations/0/source"] = "source-gazette";

        await clerk.PressAsync("forms/departure");

        clerk.Status.ShouldBe(HttpStatusCode.BadRequest);
        clerk.Page.ShouldContain("<a href=\"#f-from\">'Atlantis' is no place known by name: choose one from the list");
    }

    /// <summary>Both ends of a transaction have a state, and the last page before it is recorded tells which is which.</summary>
    [Fact]
    public async Task What_is_asked_of_several_is_checked_with_what_it_was_asked_of()
    {
        var (ledger, clerk) = await TransactionForm.FilledInAsync(fixture);
        clerk["/money/amount"] = "1500000";
        clerk["/provider/state"] = ledger.Parties[0];
        clerk["/receiver/state"] = ledger.Parties[1];

        await clerk.PressAsync("forms/project-transaction");

        clerk.Status.ShouldBe(HttpStatusCode.OK, clerk.Page);
        clerk.Page.ShouldContain("<dt>State, from whom</dt>");
        clerk.Page.ShouldContain("<dt>State, to whom</dt>");
        clerk.Page.ShouldContain("<dt>Currency</dt>");
    }

    [Fact]
    public async Task Where_a_place_is_asked_those_known_by_name_and_those_that_the_ledger_names_already_are_suggested()
    {
        var ledger = await fixture.OpenAsync();
        var clerk = new FormSession(ledger);
        await clerk.OpenAsync("forms/departure");
        Suggested(clerk.Page).ShouldContain("Lahore, Pakistan (PKLHE) ");
        Suggested(clerk.Page).ShouldNotContain("Kazakhstan ");
        await ledger.RecordAsync("services", new
        {
            title = "Corridor",
            between = ledger.Parties,
            route = new { origin = "PKKHI", destination = "RUMOW", borderPoints = new[] { "UZTMZ" } },
            citations = TestLedger.Citations,
        });
        await ledger.RecordAsync("meetings", new { meeting = new { title = "Talks", place = "PKISB" }, date = "2025-06-03", citations = TestLedger.Citations });
        await ledger.RecordAsync("trains", new
        {
            dossier = "train-pilot",
            service = new { title = "Pilot train", between = ledger.Parties, via = new[] { "UZTAS", "KZ" } },
            window = "2025-08",
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });
        var last = await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-08-09", from = "PKLHE", citations = TestLedger.Citations });
        await ledger.CaughtUpAsync(last.Sequence);

        await clerk.OpenAsync("forms/departure?dossier=train-pilot");

        Suggested(clerk.Page).Count().ShouldBeGreaterThan(20);
        Suggested(clerk.Page).ShouldBeUnique();
        foreach (var place in new[] { "Karachi, Pakistan (PKKHI) ", "Tashkent, Uzbekistan (UZTAS) ", "Kazakhstan ", "UZTMZ UZTMZ (Uzbekistan)" })
        {
            Suggested(clerk.Page).ShouldContain(place);
        }

        clerk.Page.ShouldContain("""name="/from" type="text" class="short" value="" list="places" """);
        clerk.Page.ShouldNotContain("""name="/citations/0/place" type="text" value="" list""");
        await clerk.OpenAsync("forms/calling-off");
        clerk.Page.ShouldNotContain("<datalist");
    }

    private static IEnumerable<string> Suggested(string page) =>
        Suggestion().Matches(page[page.IndexOf("<datalist", StringComparison.Ordinal)..page.IndexOf("</datalist>", StringComparison.Ordinal)])
            .Select(option => $"{option.Groups[1].Value} {option.Groups[2].Value}");

    [GeneratedRegex("<option value=\"([^\"]*)\">([^<]*)</option>")]
    private static partial Regex Suggestion();

    /// <summary>A clerk in a ledger that has a second source.</summary>
    private static async Task<FormSession> WithBlogAsync(TestLedger ledger)
    {
        var registered = await ledger.RecordAsync("sources", new
        {
            dossier = "source-blog",
            kind = "secondary",
            title = "Railway blog",
            accessed = "2026-01-15",
            noDigestBecause = "read on a screen",
        });
        await ledger.CaughtUpAsync(registered.Sequence);
        return new(ledger);
    }

    private static async Task RetractBlogAsync(TestLedger ledger)
    {
        var retracted = await ledger.RecordAsync("sources/source-blog/retractions", new { reason = "It was made up.", clerical = true });
        await ledger.CaughtUpAsync(retracted.Sequence);
    }
}

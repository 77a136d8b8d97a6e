using System.Net;
using System.Text.RegularExpressions;
using CooperationLedger.Places;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Agreements;

public sealed partial class AgreementPageTests(LedgerFixture fixture)
{
    [Fact]
    public async Task An_agreement_that_was_reached_is_not_said_to_be_signed_or_in_force()
    {
        var ledger = await ReachedAsync();

        var page = await ReadAsync(ledger, "agreements/agreement-energy");

        page.ShouldContain("It was reached on 3 February 2025.");
        page.ShouldContain("No signature is recorded");
        page.ShouldContain($"No signature of {Names(ledger)[0]} is recorded.");
        page.ShouldContain("No entry into force is recorded.");
        page.ShouldNotContain("unsigned");
        page.ShouldNotContain("Signed by");
        page.ShouldNotContain("In force");
    }

    [Fact]
    public async Task The_page_tells_what_had_happened_by_a_day_and_what_was_known_at_an_entry()
    {
        var ledger = await ReachedAsync();
        var first = await SignAsync(ledger, ledger.Parties[0], "2025-04-03");
        await SignAsync(ledger, ledger.Parties[1], "2025-06-03");
        await ledger.RecordAsync("agreements/agreement-energy/entries-into-force", new { date = "2025-08", citations = TestLedger.Citations });
        var names = Names(ledger);

        (await ReadAsync(ledger, "agreements/agreement-energy")).ShouldContain($"Signed by {names[0]} and {names[1]}</span>");
        (await ReadAsync(ledger, "agreements/agreement-energy?trueAt=2025-05-01")).ShouldContain($"Signed by {names[0]}; {names[1]} signed later</span>");
        (await ReadAsync(ledger, "agreements/agreement-energy?trueAt=2025-05-01")).ShouldContain($"{names[1]} signed later, on 3 June 2025.");
        (await ReadAsync(ledger, "agreements/agreement-energy?trueAt=2025-08-15")).ShouldContain("Possibly in force</span>");
        (await ReadAsync(ledger, $"agreements/agreement-energy?knownAt=entry:{first.Entries[0]}")).ShouldContain("No entry into force is recorded</span>");
    }

    [Fact]
    public async Task A_party_that_signed_is_listed_with_day_and_place_beside_one_of_which_no_signature_is_recorded()
    {
        var ledger = await ReachedAsync();
        await SignAsync(ledger, ledger.Parties[0], "2025-04-03");

        var page = await ReadAsync(ledger, "agreements/agreement-energy");

        page.ShouldContain(">3 April 2025</time>");
        page.ShouldContain($"<td>{Place.Parse("RUMOW").Name}</td>");
        page.ShouldContain($"No signature of {Names(ledger)[1]} is recorded.");
    }

    [Fact]
    public async Task Who_signed_is_named_with_the_office_of_the_day_and_a_party_whose_signatory_no_source_names_has_none()
    {
        var ledger = await ReachedAsync();
        await ledger.RecordAsync("persons", new { dossier = "person-minister", name = "A Minister" });
        await ledger.RecordAsync("agreements/agreement-energy/signatures", new
        {
            party = ledger.Parties[0],
            signatories = new[] { new { person = "person-minister", office = "Minister of Energy" } },
            date = "2025-04-03",
            citations = TestLedger.Citations,
        });
        await SignAsync(ledger, ledger.Parties[1], "2025-06-03");

        var page = await ReadAsync(ledger, "agreements/agreement-energy");

        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/persons/person-minister">A Minister</a>, Minister of Energy""");
        page.ShouldMatch($"(?s)>{Names(ledger)[1]}</th>.*?<td></td><td><ul class=\"told\">");
    }

    [Fact]
    public async Task Of_a_party_that_left_and_came_back_every_act_is_shown_and_where_it_stands()
    {
        var ledger = await ReachedAsync();
        var names = Names(ledger);
        await AgreementStatusTests.RecordAsync(ledger, "entries-into-force", new { date = "2025-05-01" });
        await AgreementStatusTests.RecordAsync(ledger, "withdrawals", new { party = ledger.Parties[0], how = "denunciation", effect = "2025-07-01", date = "2025-06-01" });
        var last = await AgreementStatusTests.RecordAsync(ledger, "consents", new { party = ledger.Parties[0], means = "accession", date = "2025-08-01" });

        var page = await ReadAsync(ledger, "agreements/agreement-energy");

        page.ShouldContain("denounced it, with effect from 1 July 2025");
        page.ShouldContain(": acceded");
        page.ShouldContain("<td>Possibly in force since 1 August 2025</td>");
        page.ShouldContain($"Possibly it is in force between {names[0]} and {names[1]}.");
        page.ShouldContain($"No entry into force for {names[0]} after its consent is recorded.");
        (await ReadAsync(ledger, "agreements/agreement-energy?trueAt=2025-06-30")).ShouldContain($"It was in force between {names[0]} and {names[1]} on 30 June 2025.");
        (await ReadAsync(ledger, "agreements/agreement-energy?trueAt=2025-07-01")).ShouldContain("It was not in force between any two parties on 1 July 2025, as far as is recorded.");
        var left = await ReadAsync(ledger, "agreements/agreement-energy?trueAt=2025-07-01");
        left.ShouldContain("<td>Left, not bound since 1 July 2025</td>");
        left.ShouldContain("<span class=\"tag\">Left by ");
        left.ShouldContain(" had left it by 1 July 2025.");
        (await ledger.PageAsync("agreements", after: last)).ShouldContain("Possibly in force</td>");
    }

    [Fact]
    public async Task A_termination_to_come_is_announced_with_its_day_and_the_agreement_is_in_force_until_then()
    {
        var ledger = await ReachedAsync();
        await ledger.RecordAsync("agreements/agreement-energy/entries-into-force", new { date = "2025-05-01", citations = TestLedger.Citations });
        await ledger.RecordAsync("agreements/agreement-energy/terminations", new { date = "2025-06-01", effect = "2040-06-01", citations = TestLedger.Citations });

        var page = await ReadAsync(ledger, "agreements/agreement-energy");
        page.ShouldContain("It was terminated for all on 1 June 2025, with effect from 1 June 2040.");
        page.ShouldContain("In force</span>");
        var listed = (await ledger.GetAsync("agreements")).GetProperty("items")[0];
        listed.TryGetProperty("status", out _).ShouldBeFalse();
        listed.GetProperty("standing").GetProperty("stage").GetString().ShouldBe("inForce");
        (await ledger.GetAsync("agreements/agreement-energy?on=2040-06-01")).GetProperty("standing").GetProperty("stage").GetString().ShouldBe("terminated");
    }

    [Fact]
    public async Task Of_two_the_one_that_did_not_leave_is_said_to_be_bound_no_more()
    {
        var ledger = await ReachedAsync();
        await ledger.RecordAsync("agreements/agreement-energy/entries-into-force", new { date = "2025-05-01", citations = TestLedger.Citations });
        await ledger.RecordAsync("agreements/agreement-energy/withdrawals", new { party = ledger.Parties[0], date = "2025-06-01", effect = "2025-09-01", citations = TestLedger.Citations });

        var page = await ReadAsync(ledger, "agreements/agreement-energy");
        page.ShouldContain("<td>Left, not bound since 1 September 2025</td>");
        page.ShouldContain("<td>Not in force since 1 September 2025: no other party is left</td>");
        page.ShouldContain("<td>Since 1 May 2025, until 1 September 2025</td>");
    }

    [Fact]
    public async Task A_dozen_parties_are_told_together_and_only_exceptions_apart()
    {
        var ledger = await fixture.OpenAsync();
        string[] parties = [.. ledger.Parties, "FR", "DE", "IT", "ES", "PT", "BE", "NL", "LU", "GR", "DK"];
        await ledger.RecordAsync("agreements", new { dossier = "agreement-wide", terms = new { title = "Convention on rivers", parties }, date = "2020-01-01", citations = TestLedger.Citations });
        foreach (var party in parties)
        {
            await AgreementStatusTests.RecordAsync(ledger, "consents", new { party, means = "ratification", date = party == "DK" ? "2022-01-01" : "2020-02-01" }, "agreement-wide");
        }

        await AgreementStatusTests.RecordAsync(ledger, "entries-into-force", new { date = "2021-01-01" }, "agreement-wide");
        await AgreementStatusTests.RecordAsync(ledger, "reservations", new { party = "FR", reservation = "fr-article-9", text = "Not bound by article 9.", date = "2020-02-01" }, "agreement-wide");
        await AgreementStatusTests.RecordAsync(ledger, "objections", new { party = "DE", reservation = "fr-article-9", opposesForce = true, reason = "It is the object.", date = "2020-03-01" }, "agreement-wide");

        var page = await ReadAsync(ledger, "agreements/agreement-wide");

        page.ShouldContain($"It is in force between {string.Join(", ", parties.Take(10).Select(code => CountryCode.Parse(code).Name))} and Greece.");
        page.ShouldContain("No signature is recorded</span>");
        page.ShouldContain("Possibly it is also in force for Denmark.");
        page.ShouldContain("Between France and Germany it is not in force: an objection to a reservation opposes that.");
        page.ShouldContain("Germany objected and opposes entry into force between the two. Reason: It is the object.");
    }

    [Fact]
    public async Task Lineage_is_told_on_the_page_of_either_agreement_with_depositary_and_registration()
    {
        var ledger = await ReachedAsync();
        await ledger.RecordAsync("organisations", new { dossier = "organisation-un", name = "United Nations" });
        await ledger.RecordAsync("agreements", new
        {
            dossier = "agreement-protocol",
            terms = new
            {
                title = "Protocol on gas",
                parties = ledger.Parties,
                depositaries = new object[] { new { organisation = "organisation-un" }, new { state = "FR" } },
                lineage = new[] { new { relation = "protocolTo", agreement = "agreement-energy" } },
            },
            date = "2025-06-01",
            citations = TestLedger.Citations,
        });
        await AgreementStatusTests.RecordAsync(ledger, "amendments", new { by = "agreement-protocol", text = "Another price.", date = "2025-06-01" });
        var last = await AgreementStatusTests.RecordAsync(ledger, "registrations", new { register = "United Nations", number = "I-18232", date = "2025-07-01" }, "agreement-protocol");

        // Which dossiers name which is kept with the lists.
        await ledger.PageAsync("agreements", after: last);
        var protocol = await ReadAsync(ledger, "agreements/agreement-protocol");
        protocol.ShouldContain($"""It is a protocol to <a href="/ledgers/{ledger.Id}/agreements/agreement-energy">Memorandum on energy</a>.""");
        protocol.ShouldContain($"""It amends <a href="/ledgers/{ledger.Id}/agreements/agreement-energy">Memorandum on energy</a>.""");
        protocol.ShouldContain($"""<a href="/ledgers/{ledger.Id}/organisations/organisation-un">United Nations</a>""");
        protocol.ShouldContain("<p>France</p>");
        protocol.ShouldContain("United Nations, number I-18232");
        var first = await ReadAsync(ledger, "agreements/agreement-energy");
        first.ShouldContain($"""<a href="/ledgers/{ledger.Id}/agreements/agreement-protocol">Protocol on gas</a> is a protocol to it.""");
        first.ShouldContain("The agreement was amended by Protocol on gas. Another price.");
        first.ShouldMatch("Not recorded: [^<]*registration");
        (await ReadAsync(ledger, "agreements/agreement-energy?trueAt=2025-05-31")).ShouldContain("No other agreement is recorded that it comes from, or that comes from it");
    }

    /// <summary>In force since a year ago but for forty days, so that its term of a year ends in forty days.</summary>
    [Fact]
    public async Task A_term_that_ends_soon_is_shown_in_what_falls_due_with_its_other_titles_and_texts()
    {
        var ledger = await fixture.OpenAsync();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var force = today.AddDays(40).AddMonths(-12);
        foreach (var (dossier, months) in new[] { ("agreement-short", "12"), ("agreement-long", "600") })
        {
            await ledger.RecordAsync("agreements", new
            {
                dossier,
                terms = new
                {
                    title = $"The {dossier}",
                    parties = ledger.Parties,
                    titles = new[] { new { title = "Меморандум", language = "ru" } },
                    authenticLanguages = new[] { "en", "ru" },
                    term = new { months, renewedForMonths = "12" },
                },
                date = "2020-01-01",
                citations = TestLedger.Citations,
            });
        }

        await AgreementStatusTests.RecordAsync(ledger, "entries-into-force", new { date = $"{force:yyyy-MM-dd}" }, "agreement-short");
        var last = await AgreementStatusTests.RecordAsync(ledger, "entries-into-force", new { date = $"{force:yyyy-MM-dd}" }, "agreement-long");

        var due = (await ledger.PageAsync("agreements", after: last)).Split("<table")[0];
        due.ShouldContain("The agreement-short</a>");
        due.ShouldContain($"It runs until {force.AddMonths(12).AddDays(-1):d MMMM yyyy}, then is renewed unless notice is given.");
        due.ShouldNotContain("The agreement-long");
        var page = await ReadAsync(ledger, "agreements/agreement-short");
        page.ShouldContain("<span lang=\"ru\" dir=\"auto\">Меморандум</span> (ru)");
        page.ShouldContain("<dd>en and ru</dd>");
        page.ShouldContain("12 months from its entry into force; renewed for 12 months each time unless notice is given.");
    }

    [Fact]
    public async Task Both_pages_have_one_heading_of_the_first_rank_and_nothing_that_the_content_policy_forbids()
    {
        var ledger = await ReachedAsync();

        foreach (var path in new[] { "agreements", "agreements/agreement-energy" })
        {
            var page = await ReadAsync(ledger, path);
            FirstHeading().Count(page).ShouldBe(1, path);
            page.ShouldNotContain("<script", customMessage: path);
            page.ShouldNotContain(" style=", customMessage: path);
        }
    }

    private async Task<TestLedger> ReachedAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("agreements", new
        {
            dossier = "agreement-energy",
            terms = new { title = "Memorandum on energy", parties = ledger.Parties, sectors = new[] { "230" } },
            date = "2025-02-03",
            citations = TestLedger.Citations,
        });
        return ledger;
    }

    private static Task<RecordedAnswer> SignAsync(TestLedger ledger, string party, string on) => ledger.RecordAsync(
        "agreements/agreement-energy/signatures", new { party, place = "RUMOW", date = on, citations = TestLedger.Citations });

    private static string[] Names(TestLedger ledger) => [.. ledger.Parties.Select(code => CountryCode.Parse(code).Name)];

    private static async Task<string> ReadAsync(TestLedger ledger, string path)
    {
        var answer = await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/{path}");
        var page = WebUtility.HtmlDecode(PageReading.Plain(answer.Body.GetString()!));
        answer.Status.ShouldBe(HttpStatusCode.OK, page);
        return page;
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex FirstHeading();
}

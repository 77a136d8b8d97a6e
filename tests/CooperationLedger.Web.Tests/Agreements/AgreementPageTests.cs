using System.Net;
using System.Text.RegularExpressions;
using CooperationLedger.Places;
using CooperationLedger.Web.Http;
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
        (await ReadAsync(ledger, "agreements/agreement-energy?trueAt=2025-05-01")).ShouldContain($"Signed by {names[0]}; no signature of {names[1]} is recorded</span>");
        (await ReadAsync(ledger, "agreements/agreement-energy?trueAt=2025-05-01")).ShouldContain($"No signature of {names[1]} by 1 May 2025 is recorded.");
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
        page.ShouldContain($"<td>{Place.Parse("RUMOW").ToWords()}</td>");
        page.ShouldContain($"No signature of {Names(ledger)[1]} is recorded.");
    }

    [Fact]
    public async Task Who_signed_is_named_with_the_office_of_the_day_and_a_party_whose_signatory_no_source_names_as_not_stated()
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
        page.ShouldContain("<span>Not stated</span>");
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
        var page = WebUtility.HtmlDecode(answer.Body.GetString()!);
        answer.Status.ShouldBe(HttpStatusCode.OK, page);
        return page;
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex FirstHeading();
}

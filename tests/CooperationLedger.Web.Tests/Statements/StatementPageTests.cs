using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Statements;

public sealed class StatementPageTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_quotation_at_second_hand_shows_the_words_who_said_them_and_whose_view_it_is()
    {
        var ledger = await fixture.OpenAsync();
        await RecordedAsync(ledger);

        var page = await ledger.ReadPageAsync("statements/statement-partner");

        page.ShouldContain("""<q lang="en" dir="auto">an important partner</q>""");
        page.ShouldContain("At second hand");
        page.ShouldContain("Alexey Overchuk</a>, Deputy Prime Minister");
        page.ShouldContain("It is second-hand: Alexey Overchuk spoke of the view of Vladimir Putin.");
        page.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/meetings/meeting-talks\">Talks in Moscow</a>");
        page.ShouldMatch("Not recorded: [^<]*to whom");
        page.ShouldContain("Quotation of Alexey Overchuk, on the view of Vladimir Putin: An important partner.");
    }

    [Fact]
    public async Task The_page_of_a_person_has_what_the_person_said_apart_from_what_others_told_of_the_persons_view()
    {
        var ledger = await fixture.OpenAsync();
        await RecordedAsync(ledger);

        var overchuk = await ledger.ReadPageAsync("persons/person-overchuk");
        overchuk.ShouldContain("Statements by Alexey Overchuk");
        overchuk.ShouldNotContain("Views reported by others");
        var putin = await ledger.ReadPageAsync("persons/person-putin");
        putin.ShouldContain("Statements by others on the view of Vladimir Putin");
        putin.ShouldContain("Alexey Overchuk, on the view of Vladimir Putin");
        putin.ShouldNotContain("Statements by Vladimir Putin");
    }

    [Fact]
    public async Task The_page_of_a_meeting_has_the_statements_that_were_made_there()
    {
        var ledger = await fixture.OpenAsync();
        await RecordedAsync(ledger);

        var page = await ledger.ReadPageAsync("meetings/meeting-talks");

        page.ShouldContain("Statements made at Talks in Moscow");
        page.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/statements/statement-partner\">An important partner</a>");
        page.ShouldNotContain("statement-outlook");
    }

    [Fact]
    public async Task An_organisation_that_spoke_has_what_it_said_on_its_page()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("organisations", new { dossier = "organisation-sco", name = "Shanghai Cooperation Organisation" });
        await SaidAsync(ledger, "statement-appeal", "appeal", "To keep calm", new { organisations = new[] { "organisation-sco" } }, "2025-05", to: ledger.Parties);
        await ledger.ReadListAsync("statements");

        (await ledger.ReadPageAsync("organisations/organisation-sco")).ShouldContain("Statements by Shanghai Cooperation Organisation");
    }

    [Fact]
    public async Task Statements_stand_in_the_order_in_which_they_were_made_and_call_nobody_by_an_id()
    {
        var ledger = await fixture.OpenAsync();
        await RecordedAsync(ledger);
        await SaidAsync(ledger, "statement-first", "declaration", "To work together", new { states = ledger.Parties }, "2025-05-01");

        var page = await ledger.ReadListAsync("statements");

        string[] inOrder = ["To work together", "An important partner", "<h2>Made on a day that is not stated</h2>", "Ties will grow"];
        inOrder.Select(text => page.IndexOf(text, StringComparison.Ordinal)).ShouldBeInOrder();
        page.ShouldContain("Observers whom the source does not name");
        page.ShouldContain("<td>Alexey Overchuk, on the view of Vladimir Putin</td>");
    }

    [Fact]
    public async Task A_judgement_says_that_it_is_one()
    {
        var ledger = await fixture.OpenAsync();
        await RecordedAsync(ledger);

        var page = await ledger.ReadPageAsync("statements/statement-outlook");

        page.ShouldContain("It is a judgement: it shows what was thought, and nothing that happened.");
        page.ShouldContain("<dt>Exact words</dt><dd>None are recorded</dd>");
    }

    private static async Task RecordedAsync(TestLedger ledger)
    {
        await ledger.RecordAsync("persons", new { dossier = "person-overchuk", name = "Alexey Overchuk" });
        await ledger.RecordAsync("persons", new { dossier = "person-putin", name = "Vladimir Putin" });
        await ledger.RecordAsync("meetings", new { dossier = "meeting-talks", meeting = new { title = "Talks in Moscow" }, date = "2025-06-03", citations = TestLedger.Citations });
        await ledger.RecordAsync("statements", new
        {
            dossier = "statement-partner",
            kind = "quotation",
            gist = "An important partner",
            by = new { persons = new[] { new { person = "person-overchuk", office = "Deputy Prime Minister" } } },
            viewOf = new { persons = new[] { new { person = "person-putin" } } },
            words = new { text = "an important partner", language = "en" },
            meeting = "meeting-talks",
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });
        await SaidAsync(ledger, "statement-outlook", "assessment", "Ties will grow", new { unnamed = "observers" }, "not-stated");
        await ledger.ReadListAsync("statements");
    }

    private static Task SaidAsync(TestLedger ledger, string dossier, string kind, string gist, object by, string date, string[]? to = null) =>
        ledger.RecordAsync("statements", new { dossier, kind, gist, by, to, date, citations = TestLedger.Citations });
}

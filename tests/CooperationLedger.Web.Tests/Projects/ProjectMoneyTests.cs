using System.Net;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Projects;

public sealed class ProjectMoneyTests(LedgerFixture fixture)
{
    [Fact]
    public async Task Sums_stand_per_type_and_currency_beside_each_transaction()
    {
        var ledger = await RecordedAsync();

        var page = await ledger.ReadPageAsync("projects/project-mill");

        page.ShouldContain("<td>1,500,000.50 USD</td>");
        page.ShouldContain("<td>700 PKR</td>");
        page.ShouldContain($"""<a href="/ledgers/{ledger.Id}/organisations/organisation-railways">State Railways</a>""");
        page.ShouldContain("499,999.50 USD more is recorded as disbursed than as committed in US Dollar.");
        page.ShouldContain("Disbursed: 1,500,000.50 USD, to State Railways.");
    }

    [Fact]
    public async Task Programs_read_totals_as_text()
    {
        var ledger = await RecordedAsync();

        var totals = (await ledger.GetAsync("projects/project-mill")).GetProperty("view").GetProperty("totals");

        totals.EnumerateArray().Select(total => (total.GetProperty("type").GetString(), total.GetProperty("atMost").GetProperty("amount").GetString(), total.GetProperty("currency").GetString())).ShouldBe(
            [("commitment", "700", "PKR"), ("commitment", "1000001", "USD"), ("disbursement", "1500000.5", "USD")]);
    }

    [Fact]
    public async Task A_number_of_json_is_no_amount_and_nor_is_more_than_the_currency_has()
    {
        var ledger = await RecordedAsync();

        (await ledger.TryAsync("projects/project-mill/transactions", Money("pledge", 1.5, "USD"))).Fields.ShouldBe(["/money/amount"]);
        (await ledger.TryAsync("projects/project-mill/transactions", Money("pledge", "1e3", "DOL"))).Fields.ShouldBe(["/money/amount", "/money/currency"]);
        var refused = await ledger.TryAsync("projects/project-mill/transactions", Money("pledge", "1.005", "USD"));
        (refused.Status, refused.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "too-many-decimals"));
    }

    [Fact]
    public async Task Told_twice_it_is_answered_with_the_entry_that_says_so()
    {
        var ledger = await RecordedAsync();
        var first = await ledger.RecordAsync("projects/project-mill/transactions", Money("pledge", "1000.00", "RUB"));

        var again = await ledger.TryAsync("projects/project-mill/transactions", Money("pledge", "1000", "RUB"));

        again.Status.ShouldBe(HttpStatusCode.OK);
        again.Entries.ShouldBe(first.Entries);
    }

    [Fact]
    public async Task Who_takes_part_is_told_by_role_and_whoever_left_stays_on_the_page()
    {
        var ledger = await RecordedAsync();
        await ledger.RecordAsync("projects/project-mill/participants", Part("implementing", "2025-06-03"));
        await ledger.RecordAsync("projects/project-mill/participants", Part("funding", "not-stated", state: ledger.Parties[0]));
        await ledger.RecordAsync("projects/project-mill/participation-ends", Part("implementing", "2025-08-01"));
        (await ledger.TryAsync("projects/project-mill/participation-ends", Part("implementing", "2025-09-01"))).Problem.ShouldBe("already-left");

        var page = await ledger.ReadPageAsync("projects/project-mill");

        page.ShouldContain("Carries it out");
        page.ShouldContain("Funds it");
        page.ShouldContain("State Railways takes part no more, as the one that carries it out.");
    }

    private static object Part(string role, string date, string? state = null) => new
    {
        participant = state is null ? (object)new { organisation = "organisation-railways" } : new { state },
        role,
        date,
        citations = TestLedger.Citations,
    };

    private static object Money(string type, object amount, string currency, string date = "2025-06-03") =>
        new { type, money = new { amount, currency }, receiver = new { organisation = "organisation-railways" }, date, citations = TestLedger.Citations };

    private async Task<TestLedger> RecordedAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("organisations", new { dossier = "organisation-railways", name = "State Railways", citations = TestLedger.Citations });
        await ledger.RecordAsync("projects", new { dossier = "project-mill", title = "The mill", states = ledger.Parties, citations = TestLedger.Citations });
        await ledger.RecordAsync("projects/project-mill/transactions", Money("commitment", "1000001", "USD"));
        await ledger.RecordAsync("projects/project-mill/transactions", Money("commitment", "700", "PKR"));
        await ledger.RecordAsync("projects/project-mill/transactions", Money("disbursement", "1500000.50", "USD", "2025-08-01"));
        return ledger;
    }
}

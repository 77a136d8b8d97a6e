using System.Net;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Statements;

public sealed class DisavowStatementEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_statement_that_was_denied_is_still_shown_with_that_it_was()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("statements", new
        {
            dossier = "statement-pipes",
            kind = "declaration",
            gist = "The pipeline is agreed",
            by = new { unnamed = "officials", states = new[] { ledger.Parties[0] } },
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });

        await ledger.RecordAsync("statements/statement-pipes/disavowals", new { manner = "denied", by = new { states = new[] { ledger.Parties[1] } }, reason = "Nothing was agreed", date = "2025-06-10", citations = TestLedger.Citations });
        var again = await ledger.TryAsync("statements/statement-pipes/disavowals", new { manner = "takenBack", by = new { states = new[] { ledger.Parties[1] } }, date = "2025-07-10", citations = TestLedger.Citations });

        (again.Status, again.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "already-disavowed"));
        var page = await ledger.ReadPageAsync("statements/statement-pipes");
        page.ShouldContain("The pipeline is agreed.");
        page.ShouldContain($"It was denied on 10 June 2025 by {CooperationLedger.Places.CountryCode.Parse(ledger.Parties[1]).Name}. Reason: Nothing was agreed.");
        page.ShouldContain("Denied since");
        (await ledger.ReadPageAsync("statements/statement-pipes?trueAt=2025-06-09")).ShouldNotContain("Denied since");
    }
}

using System.Net;
using CooperationLedger.Places;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Security;

public sealed class RecordOfferEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task The_outcome_of_an_offer_is_unknown_until_somebody_answers_and_each_answers_by_itself()
    {
        var ledger = await fixture.OpenAsync();
        await OfferedAsync(ledger);
        (await OutcomeAsync(ledger)).ShouldBe("unknown");
        (await ledger.ReadPageAsync("offers/offer-mediation")).ShouldContain("Outcome not known: no answer is recorded");

        await ledger.RecordAsync("offers/offer-mediation/acceptances", new { by = ledger.Parties[0], date = "2025-05-09", citations = TestLedger.Citations });
        (await OutcomeAsync(ledger)).ShouldBe("partlyAnswered");

        await ledger.RecordAsync("offers/offer-mediation/declinations", new { by = "FR", reason = "A matter of the two alone", date = "2025-05-10", citations = TestLedger.Citations });
        (await OutcomeAsync(ledger)).ShouldBe("divided");

        var stranger = await ledger.TryAsync("offers/offer-mediation/acceptances", new { by = "DE", date = "2025-05-11", citations = TestLedger.Citations });
        (stranger.Status, stranger.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "not-an-addressee"));

        await ledger.RecordAsync("offers/offer-mediation/lapses", new { date = "2025-06-01", citations = TestLedger.Citations });
        (await OutcomeAsync(ledger)).ShouldBe("lapsed");
    }

    [Fact]
    public async Task The_page_of_an_offer_tells_the_last_answer_of_each_state_and_of_whom_none_is_recorded()
    {
        var ledger = await fixture.OpenAsync();
        await OfferedAsync(ledger);
        await ledger.RecordAsync("offers/offer-mediation/acceptances", new { by = "FR", date = "2025-05-09", citations = TestLedger.Citations });

        var page = await ledger.ReadPageAsync("offers/offer-mediation");

        var silent = CountryCode.Parse(ledger.Parties[0]).Name;
        page.ShouldContain($"Accepted by France; no answer of {silent} is recorded");
        page.ShouldContain($"No answer of {silent} is recorded.");
        page.ShouldContain($"<a href=\"/ledgers/{ledger.Id}/contexts/context-escalation\">Military escalation</a>");
        (await ledger.ReadPageAsync("offers/offer-mediation?trueAt=2025-05-08")).ShouldContain("No answer of France by 8 May 2025 is recorded.");
    }

    private static async Task OfferedAsync(TestLedger ledger)
    {
        await ledger.RecordAsync("contexts", new { dossier = "context-escalation", title = "Military escalation", states = new[] { ledger.Parties[0], "FR" }, date = "2025-05", citations = TestLedger.Citations });
        await ledger.RecordAsync("offers", new
        {
            dossier = "offer-mediation",
            offer = new { title = "To mediate", kind = "mediation", by = new { states = new[] { ledger.Parties[1] } }, to = new[] { ledger.Parties[0], "FR" }, context = "context-escalation" },
            date = "2025-05-07",
            citations = TestLedger.Citations,
        });
    }

    private static async Task<string> OutcomeAsync(TestLedger ledger) =>
        (await ledger.GetAsync("offers/offer-mediation")).GetProperty("view").GetProperty("outcome").GetString()!;
}

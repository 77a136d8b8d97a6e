using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Statements;

public sealed class RecordStatementEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_quotation_is_kept_word_for_word_with_who_said_it_and_its_id_comes_from_the_gist()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("persons", new { dossier = "person-lavrov", name = "Sergey Lavrov" });

        var answer = await ledger.TryAsync("statements", new
        {
            kind = "quotation",
            gist = "Pakistan is a natural ally",
            by = new { persons = new[] { new { person = "person-lavrov", office = "Foreign Minister" } } },
            words = new { text = "natural ally", language = "en" },
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });

        answer.Status.ShouldBe(HttpStatusCode.Created);
        answer.Location.ShouldBe($"{ledger.Api}/statements/statement-pakistan-is-a-natural-ally");
        var made = (await ledger.GetAsync("statements/statement-pakistan-is-a-natural-ally")).GetProperty("view").GetProperty("made");
        made.GetProperty("words").GetProperty("text").GetString().ShouldBe("natural ally");
        made.GetProperty("by").GetProperty("persons")[0].GetProperty("office").GetString().ShouldBe("Foreign Minister");
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_statement_is_named_at_once()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.TryAsync("statements", new
        {
            kind = "quotation",
            gist = "Words",
            by = new { },
            viewOf = new { persons = new[] { new { person = "person-nobody" } } },
            meeting = "meeting-none",
            date = "2025-06-03",
            citations = TestLedger.Citations,
        });

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Fields.ShouldBe(["/by", "/words", "/viewOf/persons/0/person", "/meeting"], ignoreOrder: true);
    }
}

using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Places;
using CooperationLedger.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Agreements;

/// <summary>
/// Treaties as their registers have them, and where a party stood on a day: each is asked in three ways, as JSON about a day, as JSON
/// of what was true on it, and on the page.
/// </summary>
public sealed class TreatyCaseTests(LedgerFixture fixture)
{
    private static readonly JsonArray Cases = JsonNode.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Agreements", "TreatyCases.json")))!.AsArray();

    public static TheoryData<string> Agreements => [.. Cases.Select(treaty => (string)treaty!["agreement"]!)];

    [Theory]
    [MemberData(nameof(Agreements))]
    public async Task Where_a_party_stands_is_what_its_register_says(string agreement)
    {
        var treaty = Cases.Single(other => (string)other!["agreement"]! == agreement)!;
        var ledger = await new TestLedger(fixture.Host, "FR-SE").OpenAsync();
        await ledger.RecordAsync("agreements", new
        {
            dossier = agreement,
            terms = new { title = $"The one called {agreement}", parties = treaty["parties"] },
            date = treaty["reached"],
            citations = TestLedger.Citations,
        });
        foreach (var act in treaty["acts"]!.AsArray())
        {
            var body = act!["body"]!.DeepClone().AsObject();
            body["citations"] = JsonSerializer.SerializeToNode(TestLedger.Citations);
            await ledger.RecordAsync($"agreements/{agreement}/{act["path"]}", body);
        }

        foreach (var ask in treaty["asks"]!.AsArray().Select(ask => ask!))
        {
            var (code, on) = ((string)ask["party"]!, (string?)ask["on"]);
            foreach (var query in on is null ? [""] : new[] { $"?on={on}", $"?trueAt={on}" })
            {
                var party = (await ledger.GetAsync($"agreements/{agreement}{query}")).GetProperty("standing").GetProperty("parties")
                    .EnumerateArray().Single(party => party.GetProperty("party").GetString() == code);
                var said = $"{agreement}{query} {code}: {party}";
                party.GetProperty("status").GetString().ShouldBe((string)ask["status"]!, said);
                party.GetProperty("inForce").GetString().ShouldBe((string)ask["inForce"]!, said);
                party.GetProperty("possibly").GetBoolean().ShouldBeFalse(said);
                if ((string?)ask["since"] is { } since)
                {
                    party.GetProperty("bound").EnumerateArray()
                        .Select(time => time.GetProperty("since").GetProperty("day").GetProperty("edtf").GetString()).ShouldContain(since, said);
                }

                var page = await ledger.ReadPageAsync($"agreements/{agreement}{query}");
                page.ShouldContain($"<td>{ask["words"]}</td>", customMessage: said);
                page.ShouldNotContain((string?)ask["never"] ?? "a party that is not told of", customMessage: said);
            }
        }
    }

    [Fact]
    public async Task Whether_it_is_in_force_between_two_on_a_day_is_said_in_words_with_the_acts_and_sources()
    {
        await Where_a_party_stands_is_what_its_register_says("agreement-own-day");
        var ledger = new TestLedger(fixture.Host, "FR-SE");

        var between = (await ledger.GetAsync("agreements/agreement-own-day?between=US,SE&on=2016-11-08")).GetProperty("standing").GetProperty("between");
        between.GetProperty("inForce").GetString().ShouldBe("no");
        between.GetProperty("says").GetString().ShouldBe(
            $"No, it is not in force between {CountryCode.Parse("US").Name} and Sweden on 8 November 2016. {CountryCode.Parse("US").Name}: in force since 4 November 2016. "
            + "Sweden: consented, not in force before 12 November 2016.");
        between.GetProperty("acts").EnumerateArray().Select(act => act.GetProperty("says").GetString()).ShouldBe(
            [$"{CountryCode.Parse("US").Name} accepted.", "Sweden ratified.", "The agreement entered into force.", "The agreement entered into force for Sweden."]);
        between.GetProperty("acts")[0].GetProperty("evidence").GetProperty("citations")[0].GetProperty("source").GetString().ShouldBe("source-gazette");

        var page = await ledger.ReadPageAsync("agreements/agreement-own-day?between=US&between=SE&on=12%20November%202016");
        page.ShouldContain($"Yes, it is in force between {CountryCode.Parse("US").Name} and Sweden on 12 November 2016.");
        page.ShouldContain("The agreement entered into force for Sweden.");
    }

    [Theory]
    [InlineData("between=US", "?between")]
    [InlineData("between=US,US", "?between")]
    [InlineData("between=US,XX", "?between")]
    [InlineData("on=2016", "?on")]
    [InlineData("on=2016-11-08&on=2016-11-09", "?on")]
    [InlineData("party=France", "?party")]
    [InlineData("partyStatus=nowhere", "?partyStatus")]
    [InlineData("part=0", "?part")]
    public async Task What_cannot_be_read_of_a_question_is_said(string query, string field)
    {
        await Where_a_party_stands_is_what_its_register_says("agreement-own-day");
        var ledger = new TestLedger(fixture.Host, "FR-SE");

        var answer = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/agreements/agreement-own-day?{query}");
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Fields.ShouldBe([field]);
        (await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/agreements/agreement-own-day?{query}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}

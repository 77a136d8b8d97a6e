using System.Text.Json;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>A dossier as JSON says what its page says beside its own facts.</summary>
public sealed class DossierAnswerTests(LedgerFixture fixture)
{
    [Fact]
    public async Task It_says_which_other_dossiers_link_to_it()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("projects", new { dossier = "project-mill", title = "The mill", states = ledger.Parties, citations = TestLedger.Citations });
        await ledger.ScheduleAsync("train-mill", "2025-08", "2025-06-03");
        var link = await ledger.RecordAsync("trains/train-mill/links", new { relation = "partOf", to = "project-mill", citations = TestLedger.Citations });

        var from = (await ledger.GetAsync("projects/project-mill")).GetProperty("linkedFrom").EnumerateArray().Single();

        (Text(from, "relation"), Text(from, "from"), Text(from, "title"), from.GetProperty("entry").GetGuid())
            .ShouldBe(("partOf", "train-mill", "Pilot train", link.Entries[0]));
        (await ledger.PageAsync("projects/project-mill")).ShouldContain($"/ledgers/{ledger.Id}/trains/train-mill");
        (await ledger.GetAsync($"projects/project-mill?knownAt=entry:{await OpeningAsync(ledger)}")).GetProperty("linkedFrom").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task It_says_what_was_recorded_about_its_entries_and_whether_that_has_an_effect()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        var left = await ledger.RecordAsync("trains/train-pilot/departures", new { date = "2025-09-02", citations = TestLedger.Citations });
        var retraction = await ledger.RecordAsync($"entries/{left.Entries[0]}/retractions", new { reason = "Entered twice.", clerical = true });
        await ledger.RecordAsync($"entries/{retraction.Entries[0]}/retractions", new { reason = "It was right.", clerical = true });

        var amendments = (await ledger.GetAsync("trains/train-pilot")).GetProperty("amendments").EnumerateArray().ToList();

        amendments.Select(amendment => amendment.GetProperty("data").GetProperty("reason").GetString()).ShouldBe(["Entered twice.", "It was right."]);
        amendments[0].GetProperty("about")[0].GetGuid().ShouldBe(left.Entries[0]);
        amendments.Select(amendment => amendment.TryGetProperty("lifted", out _)).ShouldBe([true, false]);
    }

    private static async Task<string> OpeningAsync(TestLedger ledger) =>
        Text((await ledger.GetAsync("projects/project-mill")).GetProperty("chronicle")[0], "entry");

    private static string Text(JsonElement of, string member) => of.GetProperty(member).GetString()!;
}

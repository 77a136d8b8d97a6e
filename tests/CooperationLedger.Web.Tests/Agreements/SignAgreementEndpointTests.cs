using System.Net;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Agreements;

public sealed class SignAgreementEndpointTests(LedgerFixture fixture)
{
    private const string Agreement = "agreement-energy";

    [Fact]
    public async Task The_signature_given_last_may_be_recorded_first()
    {
        var ledger = await ReachedAsync();

        await ledger.RecordAsync($"agreements/{Agreement}/signatures", Signature(ledger.Parties[1], "2025-06-03"));
        await ledger.RecordAsync($"agreements/{Agreement}/signatures", Signature(ledger.Parties[0], "2025-04-03"));

        (await SignaturesAsync(ledger)).ShouldBe([(ledger.Parties[0], "2025-04-03"), (ledger.Parties[1], "2025-06-03")]);
        (await StatusAsync(ledger)).ShouldBe("fullySigned");
        (await StatusAsync(ledger, "?trueAt=2025-05-01")).ShouldBe("partlySigned");
        (await StatusAsync(ledger, "?trueAt=2025-04-02")).ShouldBe("reached");
    }

    [Fact]
    public async Task Of_both_signatures_recorded_many_times_at_once_each_is_there_once()
    {
        var ledger = await ReachedAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => ledger.TryAsync(
            $"agreements/{Agreement}/signatures", Signature(ledger.Parties[i % 2], "2025-06-03"))));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created || answer.Status == HttpStatusCode.OK);
        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(2);
        (await SignaturesAsync(ledger)).ShouldBe([(ledger.Parties[0], "2025-06-03"), (ledger.Parties[1], "2025-06-03")], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_signatures_recorded_each_for_the_other_party_are_corrected_together()
    {
        var (ledger, first, second) = await SignedAsync();

        await ledger.RecordAsync($"entries/{first}/corrections", Correction(
            (first, Instead(ledger.Parties[1], "2025-04-03")), (second, Instead(ledger.Parties[0], "2025-06-03"))));

        (await SignaturesAsync(ledger)).ShouldBe([(ledger.Parties[1], "2025-04-03"), (ledger.Parties[0], "2025-06-03")]);
    }

    [Fact]
    public async Task One_of_the_two_alone_cannot_be_corrected_to_the_party_that_signed_already()
    {
        var (ledger, first, _) = await SignedAsync();

        var answer = await ledger.TryAsync($"entries/{first}/corrections", Correction((first, Instead(ledger.Parties[1], "2025-04-03"))));

        await ShouldRefuseAsync(ledger, answer, "contradicts-entry", version: 3);
    }

    [Fact]
    public async Task A_state_that_was_not_named_on_the_first_day_signs_later()
    {
        var ledger = await ReachedAsync();

        await ledger.RecordAsync($"agreements/{Agreement}/signatures", Signature("FR", "2025-06-03"));

        var parties = (await ledger.GetAsync($"agreements/{Agreement}")).GetProperty("standing").GetProperty("parties").EnumerateArray().ToList();
        (parties[2].GetProperty("party").GetString(), parties[2].GetProperty("isNamed").GetBoolean(), parties[2].GetProperty("status").GetString())
            .ShouldBe(("FR", false, "signatory"));
    }

    [Fact]
    public async Task Two_signatures_cannot_be_corrected_together_to_be_of_one_party_at_one_place()
    {
        var (ledger, first, second) = await SignedAsync();

        var answer = await ledger.TryAsync($"entries/{first}/corrections", Correction(
            (first, Instead(ledger.Parties[1], "2025-04-03")), (second, Instead(ledger.Parties[1], "2025-06-03"))));

        await ShouldRefuseAsync(ledger, answer, "already-signed", version: 3);
    }

    /// <summary>Refused, with nothing written and both signatures as they were.</summary>
    private static async Task ShouldRefuseAsync(TestLedger ledger, HttpAnswer answer, string code, long version)
    {
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, answer.Body.ToString());
        answer.Problem.ShouldBe(code);
        (await ledger.GetAsync($"agreements/{Agreement}")).GetProperty("version").GetInt64().ShouldBe(version);
        (await SignaturesAsync(ledger)).ShouldBe(version == 1 ? [] : [(ledger.Parties[0], "2025-04-03"), (ledger.Parties[1], "2025-06-03")]);
    }

    private async Task<TestLedger> ReachedAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("agreements", new
        {
            dossier = Agreement,
            terms = new { title = "Memorandum on energy", parties = ledger.Parties },
            date = "2025-02-03",
            citations = TestLedger.Citations,
        });
        return ledger;
    }

    private async Task<(TestLedger Ledger, Guid First, Guid Second)> SignedAsync()
    {
        var ledger = await ReachedAsync();
        var first = await ledger.RecordAsync($"agreements/{Agreement}/signatures", Signature(ledger.Parties[0], "2025-04-03"));
        var second = await ledger.RecordAsync($"agreements/{Agreement}/signatures", Signature(ledger.Parties[1], "2025-06-03"));
        return (ledger, first.Entries[0], second.Entries[0]);
    }

    private static object Signature(string party, string on) => new { party, date = on, citations = TestLedger.Citations };

    private static object Instead(string party, string on) => new { type = "SignAgreement", data = Signature(party, on) };

    private static object Correction((Guid Entry, object Instead) one, params (Guid Entry, object Instead)[] together) => new
    {
        instead = one.Instead,
        reason = "The parties were taken for each other.",
        clerical = true,
        together = together.Select(part => new { entry = part.Entry, instead = part.Instead }),
    };

    private static async Task<IReadOnlyList<(string Party, string On)>> SignaturesAsync(TestLedger ledger) =>
    [
        .. (await ViewAsync(ledger, "")).GetProperty("signatures").EnumerateArray().Select(signature => (
            signature.GetProperty("party").GetString()!,
            signature.GetProperty("evidence").GetProperty("date").GetProperty("edtf").GetString()!)),
    ];

    private static async Task<string> StatusAsync(TestLedger ledger, string point = "") => (await ledger.GetAsync($"agreements/{Agreement}{point}")).GetProperty("standing").GetProperty("stage").GetString()!;

    private static async Task<JsonElement> ViewAsync(TestLedger ledger, string point) =>
        (await ledger.GetAsync($"agreements/{Agreement}{point}")).GetProperty("view");
}

using System.Net;
using System.Text.RegularExpressions;
using CooperationLedger.Web.Http;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Commitments;

public sealed partial class CommitmentsPageTests(LedgerFixture fixture)
{
    [Fact]
    public async Task The_list_shows_those_asked_for_and_how_many_of_how_many()
    {
        var (ledger, last) = await PromisedAsync();

        var page = await ledger.PageAsync("commitments?overdue=certainly", after: last);

        page.ShouldContain("1 commitment of 3.");
        page.ShouldContain("The overdue one</a>");
        page.ShouldNotContain("The one of the far future</a>");
    }

    [Fact]
    public async Task Programs_ask_with_the_same_words()
    {
        var (ledger, last) = await PromisedAsync();

        (await DossiersAsync(ledger, "status=met", last)).ShouldBe(["commitment-met"]);
        (await DossiersAsync(ledger, "dueWithin=90", last)).ShouldBeEmpty();
        (await DossiersAsync(ledger, $"owedBy={ledger.Parties[0]}&overdue=no", last)).ShouldBe(["commitment-far"]);
    }

    [Fact]
    public async Task A_word_that_no_filter_knows_is_refused_with_its_field_and_told_beside_its_box()
    {
        var (ledger, last) = await PromisedAsync();

        var answer = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/commitments?status=late");
        var page = await ledger.PageAsync("commitments?status=late", HttpStatusCode.BadRequest, last);

        (answer.Status, answer.Fields.Single()).ShouldBe((HttpStatusCode.BadRequest, "?status"));
        page.ShouldContain("<a href=\"#filter-status\">'late' is not one of");
        page.ShouldNotContain("The overdue one</a>");
    }

    [Fact]
    public async Task Every_number_of_the_overview_is_that_of_the_list_that_it_leads_to()
    {
        var (ledger, last) = await PromisedAsync();
        await ledger.RecordAsync("commitments/commitment-far/evidence", new { extent = "partiallyMet", date = "2026-01", citations = TestLedger.Citations });

        var overview = await ledger.PageAsync("", after: last);

        var tallies = Tally().Matches(overview);
        tallies.Count.ShouldBe(4);
        foreach (Match tally in tallies)
        {
            (await DossiersAsync(ledger, tally.Groups[1].Value, last)).Count.ToString().ShouldBe(tally.Groups[2].Value, tally.Value);
        }
    }

    private async Task<(TestLedger Ledger, RecordedAnswer Last)> PromisedAsync()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03", new { dossier = "commitment-overdue", title = "The overdue one", owedBy = ledger.Parties });
        await ledger.RecordAsync("commitments", Promise(ledger, "commitment-far", "The one of the far future", "2999"));
        await ledger.RecordAsync("commitments", Promise(ledger, "commitment-met", "The met one", "2025-08"));
        return (ledger, await ledger.RecordAsync("commitments/commitment-met/evidence", new { extent = "met", date = "2025-07", citations = TestLedger.Citations }));
    }

    private static object Promise(TestLedger ledger, string dossier, string title, string window) =>
        new { dossier, title, owedBy = ledger.Parties, testable = true, window, date = "2025-06", citations = TestLedger.Citations };

    private static async Task<IReadOnlyList<string>> DossiersAsync(TestLedger ledger, string query, RecordedAnswer after)
    {
        var list = await ledger.GetAsync($"commitments?{query}&after={after.Sequence}");
        return [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];
    }

    [GeneratedRegex("/commitments\\?([^\"]+)\"[^>]*>\\s*<strong>(\\d+)</strong>")]
    private static partial Regex Tally();
}

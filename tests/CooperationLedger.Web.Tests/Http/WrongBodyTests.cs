using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>What is sent as a command and cannot be read as one.</summary>
public sealed class WrongBodyTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_command_is_sent_as_json()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.SendAsync(HttpMethod.Post, $"{ledger.Api}/trains", "dossier=train-x", "application/x-www-form-urlencoded");

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.UnsupportedMediaType, "not-json"));
    }

    [Theory]
    [InlineData("{\"dossier\": ", "line 1")]
    [InlineData("{\n\"dossier\": nope}", "line 2")]
    [InlineData("", "line 1")]
    public async Task Json_that_cannot_be_read_is_400_and_says_where(string body, string where)
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.SendAsync(HttpMethod.Post, $"{ledger.Api}/trains", body);

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.BadRequest, "unreadable-json"));
        answer.Body.GetProperty("detail").GetString()!.ShouldContain(where);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"train\"")]
    [InlineData("null")]
    [InlineData("7")]
    public async Task Json_that_is_no_command_is_400(string body)
    {
        var ledger = await fixture.OpenAsync();

        (await ledger.SendAsync(HttpMethod.Post, $"{ledger.Api}/trains", body)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await ledger.SendAsync(HttpMethod.Post, $"{ledger.Api}/trains/train-x/departures", body)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_that_names_the_dossier_of_its_address_twice_is_400()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        var departure = """
            {"dossier":"train-pilot","dossier":"train-pilot","date":"2025-08-20","citations":[{"source":"source-gazette","place":"page 1"}]}
            """;

        var answer = await ledger.SendAsync(HttpMethod.Post, $"{ledger.Api}/trains/train-pilot/departures", departure);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Body.GetProperty("reasons")[0].GetProperty("code").GetString().ShouldBe("named-twice");
    }

    [Fact]
    public async Task A_body_that_names_another_dossier_than_the_address_is_400()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        var answer = await ledger.TryAsync("trains/train-pilot/departures", new { dossier = "train-other", date = "2025-09-02", citations = TestLedger.Citations });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Fields.ShouldBe(["/dossier"]);
    }

    [Fact]
    public async Task A_body_of_half_a_megabyte_is_413()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.SendAsync(HttpMethod.Post, $"{ledger.Api}/trains", $"{{\"dossier\":\"{new string('x', 512 * 1024)}\"}}");

        answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task An_entry_longer_than_any_entry_may_be_is_413_and_nothing_is_recorded()
    {
        var ledger = await fixture.OpenAsync();
        var citations = Enumerable.Range(0, 30).Select(page => new { source = "source-gazette", place = $"page {page}", quotation = new string('я', 3_500) });

        var answer = await ledger.TryAsync("commitments", new
        {
            dossier = "commitment-trade",
            title = "More trade",
            owedBy = ledger.Parties,
            testable = false,
            date = "2025-06",
            citations,
        });

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.RequestEntityTooLarge, "entry-too-long"));
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/commitments/commitment-trade")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"train\\u0000\":1}")]
    public async Task Half_a_character_in_a_field_name_is_400(string body)
    {
        var ledger = await fixture.OpenAsync();

        (await ledger.SendAsync(HttpMethod.Post, $"{ledger.Api}/trains/train-x/departures", body)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_not_UTF_8_is_400()
    {
        var ledger = await fixture.OpenAsync();
        using var client = fixture.Host.Server.CreateClient();
        using var body = new ByteArrayContent([.. "{\"dossier\":\""u8, 0xFF, .. "\"}"u8]) { Headers = { ContentType = new("application/json") } };

        using var answer = await client.PostAsync($"{ledger.Api}/trains", body, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}

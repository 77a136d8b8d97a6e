using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Http;

public sealed class WrongRequestTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_ledger_that_was_never_opened_is_404()
    {
        var ledger = new TestLedger(fixture.Host, "BE-NL");

        foreach (var (method, url) in new[] { (HttpMethod.Get, $"{ledger.Api}/trains"), (HttpMethod.Get, $"{ledger.Api}/trains/train-x"), (HttpMethod.Post, $"{ledger.Api}/trains") })
        {
            var answer = await ledger.SendAsync(method, url, method == HttpMethod.Post ? "{}" : null);
            (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.NotFound, "no-such-ledger"));
        }
    }

    [Theory]
    [InlineData("not-a-ledger")]
    [InlineData("PK")]
    [InlineData("*DEFAULT*")]
    [InlineData("PK-PK")]
    [InlineData("XX-YY")]
    public async Task What_is_no_pair_of_states_is_404(string id) =>
        (await new TestLedger(fixture.Host, id).SendAsync(HttpMethod.Get, $"/api/ledgers/{Uri.EscapeDataString(id)}/trains")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_other_order_of_the_two_states_is_sent_to_the_right_one()
    {
        var ledger = await fixture.OpenAsync();
        var reversed = string.Join('-', ledger.Parties.Reverse()).ToLowerInvariant();

        var answer = await ledger.SendAsync(HttpMethod.Get, $"/api/ledgers/{reversed}/trains?after=0");

        (answer.Status, answer.Location).ShouldBe((HttpStatusCode.PermanentRedirect, $"{ledger.Api}/trains?after=0"));
        (await ledger.SendAsync(HttpMethod.Get, $"/api/LEDGERS/{reversed}/trains")).Location.ShouldBe($"/api/LEDGERS/{ledger.Id}/trains");
    }

    [Theory, InlineData("gzip"), InlineData("br"), InlineData("identity, gzip"), InlineData("nonsense")]
    public async Task A_body_that_is_encoded_is_415_and_one_that_is_not_may_say_so(string encoding)
    {
        var ledger = await fixture.OpenAsync();
        foreach (var (sent, status) in new[] { (encoding, HttpStatusCode.UnsupportedMediaType), ("identity", HttpStatusCode.BadRequest) })
        {
            var answer = await PostAsync($"{ledger.Api}/trains", "application/json", ("Content-Encoding", sent));
            answer.ShouldBeProblem(sent, status);
            answer.Text.Contains("content-encoding", StringComparison.Ordinal).ShouldBe(status == HttpStatusCode.UnsupportedMediaType, answer.Text);
        }

        (await PostAsync($"/ledgers/{ledger.Id}/forms/train", "application/x-www-form-urlencoded", ("Content-Encoding", encoding))).Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory, InlineData("+5"), InlineData(" 5"), InlineData("-0"), InlineData("5.0")]
    public async Task The_page_of_the_register_reads_on_from_digits_alone(string after)
    {
        var ledger = await fixture.OpenAsync();

        (await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/register?after={Uri.EscapeDataString(after)}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, InlineData("cross-site", false), InlineData("same-site", false), InlineData("anything", false), InlineData("same-origin", true), InlineData("none", true)]
    public async Task What_a_page_of_another_site_sends_is_403(string site, bool isTaken)
    {
        var ledger = await fixture.OpenAsync();

        var toProgram = await PostAsync($"{ledger.Api}/trains", "application/json", ("Sec-Fetch-Site", site));
        var toPerson = await PostAsync($"/ledgers/{ledger.Id}/forms/train", "application/x-www-form-urlencoded", ("Sec-Fetch-Site", site));

        toProgram.ShouldBeProblem(site, isTaken ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden);
        toProgram.Text.Contains("from-another-site", StringComparison.Ordinal).ShouldBe(!isTaken);
        (toPerson.Status, toPerson.MediaType).ShouldBe((isTaken ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden, "text/html"));
    }

    [Fact]
    public async Task A_page_of_another_site_may_lead_to_ours()
    {
        using var client = fixture.Host.Server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/dates") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };

        (await RawAnswer.OfAsync(client, request)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_dossier_that_does_not_exist_is_404()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.TryAsync("trains/train-x/departures", new { date = "2025-09-02", citations = TestLedger.Citations });

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.NotFound, "no-such-dossier"));
    }

    [Fact]
    public async Task The_id_of_another_kind_is_refused()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.TryAsync("trains/source-gazette/departures", new { date = "2025-09-02", citations = TestLedger.Citations });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Fields.ShouldBe(["/dossier"]);
    }

    [Theory]
    [InlineData("knownAt=yesterday")]
    [InlineData("trueAt=2025-13-01")]
    [InlineData("knownAt=2025-01-01T00:00:00")]
    public async Task A_cut_that_cannot_be_read_is_400(string query)
    {
        var ledger = await fixture.OpenAsync();

        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/sources/source-gazette?{query}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("ledger.example.org", "/api/ledgers", "application/problem+json"), InlineData("ledger.example.org", "/", "text/html"), InlineData("no_host!", "/", "text/html")]
    public async Task A_foreign_host_is_turned_away_as_any_other_request(string host, string path, string mediaType)
    {
        using var client = fixture.Host.Server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Host", host).ShouldBeTrue();

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        (response.StatusCode, response.Content.Headers.ContentType?.MediaType).ShouldBe((HttpStatusCode.BadRequest, mediaType));
        response.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    private async Task<RawAnswer> PostAsync(string address, string contentType, (string Name, string Value) header)
    {
        using var client = fixture.Host.Server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent("{}"u8.ToArray()) { Headers = { ContentType = new(contentType) } } };
        _ = request.Headers.TryAddWithoutValidation(header.Name, header.Value) || request.Content.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return await RawAnswer.OfAsync(client, request);
    }

    [Fact]
    public async Task An_unknown_address_is_404_as_problem_details()
    {
        var answer = await new TestLedger(fixture.Host, "").SendAsync(HttpMethod.Get, "/api/nothing-here");

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Body.GetProperty("status").GetInt32().ShouldBe(404);
    }

    [Fact]
    public async Task Opening_a_ledger_of_one_state_is_refused_and_opening_it_twice_is_harmless()
    {
        var ledger = await fixture.OpenAsync();

        (await ledger.PostAsync("/api/ledgers", new { parties = new[] { "PK", "PK" } })).Problem.ShouldBe("not-two-states");
        (await ledger.PostAsync("/api/ledgers", new { parties = ledger.Parties.Reverse() })).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("%D0%B0", "%D0%B0")]
    [InlineData("a%3Fb%23c", "a%3Fb%23c")]
    public async Task The_other_order_is_sent_to_the_very_same_resource(string dossier, string sentTo)
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.SendAsync(HttpMethod.Get, $"/api/ledgers/{string.Join('-', ledger.Parties.Reverse())}/trains/{dossier}");

        (answer.Status, answer.Location).ShouldBe((HttpStatusCode.PermanentRedirect, $"{ledger.Api}/trains/{sentTo}"));
    }

    [Fact]
    public async Task A_ledger_keeps_one_dossier_of_itself()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.PostAsync("/api/ledgers", new { parties = ledger.Parties, dossier = "ledger-other" });

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "another-dossier"));
    }

    [Fact]
    public async Task A_dossier_cannot_vouch_for_itself()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-07-01");

        var answer = await ledger.TryAsync("trains/train-pilot/departures", new { date = "2025-09-02", citations = new[] { new { source = "train-pilot" } } });

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "not-a-source"));
    }

    [Theory]
    [InlineData("trains?knownAt=2025-01-01"), InlineData("register?trueAt=2025-01-01"), InlineData("commitments?knownAt=")]
    public async Task A_list_does_not_pass_today_off_as_the_past(string path)
    {
        var ledger = await fixture.OpenAsync();

        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/{path}")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await ledger.SendAsync(HttpMethod.Get, $"/ledgers/{ledger.Id}/{path}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_dossier_that_a_ledger_keeps_of_itself_is_read_at_another_time()
    {
        var ledger = await fixture.OpenAsync();

        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}?knownAt=2999-01-01")).Status.ShouldBe(HttpStatusCode.OK);
        var tooEarly = await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}?knownAt=2020-01-01");
        (tooEarly.Status, tooEarly.Problem).ShouldBe((HttpStatusCode.NotFound, "no-such-dossier"));
        tooEarly.Body.GetProperty("detail").GetString()!.ShouldContain("known then");
    }

    [Theory]
    [InlineData("knownAt=2026-01-01&knownAt=2025-01-01"), InlineData("trueAt=2026-01-01&trueAt=2025-01-01")]
    public async Task A_question_with_two_answers_is_400(string query)
    {
        var ledger = await fixture.OpenAsync();

        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/sources/source-gazette?{query}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_dossier_is_not_answered_under_the_name_of_another_kind()
    {
        var ledger = await fixture.OpenAsync();

        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/trains/source-gazette")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_state_that_is_no_party_is_named_and_nothing_is_recorded()
    {
        var ledger = await fixture.OpenAsync();

        var answer = await ledger.TryAsync("commitments", new { dossier = "commitment-trade", title = "More trade", owedBy = new[] { ledger.Parties[0], "FR" }, testable = false, date = "2025-06", citations = TestLedger.Citations });

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "not-a-party"));
        answer.Fields.ShouldBe(["/owedBy/1"]);
        (await ledger.SendAsync(HttpMethod.Get, $"{ledger.Api}/commitments/commitment-trade")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}

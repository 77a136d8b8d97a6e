using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Http;

public sealed class FailurePageTests(LedgerFixture fixture)
{
    [Theory]
    [InlineData("/nothing-here", "No such page")]
    [InlineData("/ledgers/BE-NL", "No such ledger")]
    [InlineData("/ledgers/BE-NL/trains/train-x", "No such ledger")]
    [InlineData("/ledgers/<b>/trains", "No such ledger")]
    public async Task People_are_told_on_a_page_what_there_is_not(string url, string heading)
    {
        var answer = await new TestLedger(fixture.Host, "").SendAsync(HttpMethod.Get, url);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Body.GetString()!.ShouldContain($"<h1>{heading}</h1>");
        answer.Body.GetString()!.ShouldNotContain("<b>");
    }

    [Fact]
    public async Task Programs_are_told_in_problem_details()
    {
        var answer = await new TestLedger(fixture.Host, "").SendAsync(HttpMethod.Delete, "/api/ledgers");

        (answer.Status, answer.Problem).ShouldBe((HttpStatusCode.MethodNotAllowed, "method-not-allowed"));
    }
}

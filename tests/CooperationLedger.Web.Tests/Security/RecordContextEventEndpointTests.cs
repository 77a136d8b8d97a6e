using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Security;

public sealed class RecordContextEventEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task An_event_is_recorded_once_and_corrected_after_that()
    {
        var ledger = await fixture.OpenAsync();
        var recorded = await ledger.TryAsync("contexts", new { title = "Soviet help for industry", date = "1947/1991", citations = TestLedger.Citations });
        (recorded.Status, recorded.Location).ShouldBe((HttpStatusCode.Created, $"{ledger.Api}/contexts/context-soviet-help-for-industry"));

        var corrected = await ledger.TryAsync($"entries/{recorded.Entries.Single()}/corrections", new
        {
            instead = new { type = "RecordContextEvent", data = new { title = "Soviet help for industry", date = "not-stated", citations = TestLedger.Citations } },
            reason = "The source gives no years",
            clerical = true,
        });

        corrected.Status.ShouldBe(HttpStatusCode.Created, corrected.Body.ToString());
        var happened = (await ledger.GetAsync("contexts/context-soviet-help-for-industry")).GetProperty("view").GetProperty("happened");
        happened.GetProperty("date").GetString().ShouldBe("not-stated");
    }
}

using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

/// <summary>What the boxes of a form offer to choose.</summary>
public sealed class FormChoiceTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_retracted_source_is_not_offered_to_be_cited_and_stays_where_it_was_chosen()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-03");
        var clerk = await WithBlogAsync(ledger);
        await clerk.OpenAsync("forms/departure?dossier=train-pilot");
        clerk.Page.ShouldContain("""<option value="source-blog">Railway blog</option>""");
        clerk["/date"] = "9 August 2025";
        clerk["/citations/0/source"] = "source-blog";
        await RetractBlogAsync(ledger);

        await clerk.PressAsync("forms/departure");

        clerk.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        clerk.Page.ShouldContain("""<option value="source-blog" selected>Railway blog (retracted)</option>""");
        await clerk.OpenAsync("forms/departure");
        clerk.Page.ShouldContain("""<option value="source-gazette">Railway gazette</option>""");
        clerk.Page.ShouldNotContain("Railway blog");
    }

    [Fact]
    public async Task A_retracted_source_is_offered_to_be_reinstated_and_then_to_be_cited()
    {
        var ledger = await fixture.OpenAsync();
        var clerk = await WithBlogAsync(ledger);
        await RetractBlogAsync(ledger);

        await clerk.OpenAsync("forms/source-reinstatement");
        clerk.Page.ShouldContain("""<option value="source-blog">Railway blog</option>""");
        var reinstated = await ledger.RecordAsync("sources/source-blog/reinstatements", new { reason = "It was genuine.", clerical = true });
        await ledger.CaughtUpAsync(reinstated.Sequence);

        await clerk.OpenAsync("forms/departure");
        clerk.Page.ShouldContain("""<option value="source-blog">Railway blog</option>""");
    }

    /// <summary>A clerk in a ledger that has a second source.</summary>
    private static async Task<FormSession> WithBlogAsync(TestLedger ledger)
    {
        var registered = await ledger.RecordAsync("sources", new
        {
            dossier = "source-blog",
            kind = "secondary",
            title = "Railway blog",
            accessed = "2026-01-15",
            noDigestBecause = "read on a screen",
        });
        await ledger.CaughtUpAsync(registered.Sequence);
        return new(ledger);
    }

    private static async Task RetractBlogAsync(TestLedger ledger)
    {
        var retracted = await ledger.RecordAsync("sources/source-blog/retractions", new { reason = "It was made up.", clerical = true });
        await ledger.CaughtUpAsync(retracted.Sequence);
    }
}

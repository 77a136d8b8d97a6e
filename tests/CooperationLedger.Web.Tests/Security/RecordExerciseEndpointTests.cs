using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Security;

public sealed class RecordExerciseEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task An_exercise_is_announced_put_off_and_held()
    {
        var ledger = await fixture.OpenAsync();
        var exercise = new { title = "Friendship", states = ledger.Parties };
        await ledger.RecordAsync("exercises/plans", new { dossier = "exercise-friendship", exercise, window = "2025-08", date = "2025-06-03", citations = TestLedger.Citations });
        await ledger.RecordAsync("exercises/exercise-friendship/postponements", new { window = "2025-10", date = "2025-07-03", citations = TestLedger.Citations });
        (await StatusAsync(ledger)).ShouldBe("planned");

        await ledger.RecordAsync("exercises", new { dossier = "exercise-friendship", exercise, ends = "2025-10-12", date = "2025-10-05", citations = TestLedger.Citations });

        (await StatusAsync(ledger)).ShouldBe("held");
        var late = await ledger.TryAsync("exercises/exercise-friendship/cancellations", new { date = "2025-10-20", citations = TestLedger.Citations });
        (late.Status, late.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "already-held"));
    }

    [Fact]
    public async Task A_series_is_dated_up_to_a_year_and_is_not_one_exercise()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("exercises/series", new { dossier = "exercise-regular", title = "Regular exercises", states = ledger.Parties, date = "/2025", citations = TestLedger.Citations });

        var held = await ledger.TryAsync("exercises", new { dossier = "exercise-regular", exercise = new { title = "One of them" }, date = "2025-06-03", citations = TestLedger.Citations });

        (held.Status, held.Problem).ShouldBe((HttpStatusCode.UnprocessableEntity, "is-a-series"));
        (await ledger.GetAsync("exercises/exercise-regular")).GetProperty("view").GetProperty("status").GetString().ShouldBe("series");
    }

    private static async Task<string> StatusAsync(TestLedger ledger) =>
        (await ledger.GetAsync("exercises/exercise-friendship")).GetProperty("view").GetProperty("status").GetString()!;
}

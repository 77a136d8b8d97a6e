using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Meetings;

public sealed class PlanMeetingEndpointTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_meeting_planned_put_off_and_held_meets_the_commitment_that_was_planned_with_it()
    {
        var ledger = await fixture.OpenAsync();
        await ledger.RecordAsync("meetings/plans", ledger.Plan("2025-08"));
        await ledger.RecordAsync("meetings/meeting-talks/postponements", new { window = "2025-10", date = "2025-08-10", citations = TestLedger.Citations });
        (await StatusAsync(ledger)).ShouldBe("scheduled");

        await ledger.RecordAsync("meetings", new { dossier = "meeting-talks", meeting = new { title = "Talks" }, date = "2025-10-05", citations = TestLedger.Citations });

        (await StatusAsync(ledger)).ShouldBe("met");
        var status = (await ledger.GetAsync("commitments/commitment-talks")).GetProperty("standing");
        status.GetProperty("windows").GetArrayLength().ShouldBe(2);
    }

    private static async Task<string> StatusAsync(TestLedger ledger) =>
        (await ledger.GetAsync("commitments/commitment-talks")).GetProperty("standing").GetProperty("status").GetString()!;
}

internal static class PlannedMeeting
{
    /// <summary>Talks announced on 3 June 2025, with the commitment that the announcement is.</summary>
    public static object Plan(this TestLedger ledger, string? window) => new
    {
        dossier = "meeting-talks",
        meeting = new { title = "Talks" },
        window,
        commitment = new { dossier = "commitment-talks", title = "To meet for talks", owedBy = ledger.Parties },
        date = "2025-06-03",
        citations = TestLedger.Citations,
    };
}

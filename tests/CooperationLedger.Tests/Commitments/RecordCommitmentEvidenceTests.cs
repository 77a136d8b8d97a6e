using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class RecordCommitmentEvidenceTests
{
    [Fact]
    public void A_source_shows_how_far_it_was_met() => Given(Promise, Promised("2025-06-03"))
        .When(Evidence("2025-08-01"))
        .Then(Shown(EvidenceExtent.PartiallyMet, "2025-08-01"));

    [Fact]
    public void Evidence_may_come_to_light_after_the_promise_was_taken_back() => Given(Promise, Promised("2025-06-03"), TakenBack("2025-07-01"))
        .When(Evidence("2025-08-01"))
        .ThenRecorded();

    [Fact]
    public void Nothing_shows_a_promise_met_that_had_not_been_made_by_then() => Given(Promise, Promised("2025-06-03"))
        .When(Evidence("2025-06-01"))
        .ThenRefused("not-registered");

    [Theory]
    [InlineData("1999", true)]
    [InlineData("2024", true)]
    [InlineData("2025", false)]
    [InlineData("2025/2026", false)]
    public void Of_what_recurs_it_is_for_one_of_its_times_or_for_several(string period, bool isRefused)
    {
        var outcome = Given(Promise, CommitmentExamples.MeetPromised("2025-06-03", new(RecurrenceUnit.Year, EdtfDate.Parse("2020"))))
            .When(Evidence("2025-08-01") with { For = EdtfDate.Parse(period) });

        if (isRefused)
        {
            outcome.ThenRefused("no-such-time", "/for");
        }
        else
        {
            outcome.ThenRecorded();
        }
    }

    private static RecordCommitmentEvidence Evidence(string on) => new(EvidenceExtent.PartiallyMet) { Date = On(on), Citations = Cited };
}

using CooperationLedger.Commitments;
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

    private static RecordCommitmentEvidence Evidence(string on) => new(EvidenceExtent.PartiallyMet) { Date = On(on), Citations = Cited };
}

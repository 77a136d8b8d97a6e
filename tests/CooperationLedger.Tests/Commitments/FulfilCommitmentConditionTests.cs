using CooperationLedger.Commitments;
using Xunit;
using static CooperationLedger.Tests.Commitments.CommitmentExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class FulfilCommitmentConditionTests
{
    [Fact]
    public void That_it_happened_is_recorded() => Given(Promise, BuildPromised("2025-06-03"))
        .When(Fulfil("2025-08-02"))
        .Then(Fulfilled("2025-08-02"));

    [Fact]
    public void It_happens_once() => Given(Promise, BuildPromised("2025-06-03"), Fulfilled("2025-08-01"))
        .When(Fulfil("2025-08-02"))
        .ThenRefused("already-fulfilled");

    [Fact]
    public void It_is_recorded_only_where_something_waits_for_it() => Given(Promise, Promised("2025-06-03"))
        .When(Fulfil("2025-08-02"))
        .ThenRefused("no-condition");

    [Fact]
    public void What_a_dossier_shows_is_recorded_there() => Given(Promise, BuildPromised("2025-06-03", new CommitmentTrigger(CommitmentProof.TrainArrived, Train)))
        .And(Given(Train, Scheduled("2025-06-03")))
        .When(Fulfil("2025-08-02"))
        .ThenRefused("no-condition");

    [Fact]
    public void It_may_happen_after_the_promise_was_taken_back_and_then_too_once() => Given(Promise, BuildPromised("2025-06-03"), TakenBack("2025-07-01"))
        .When(Fulfil("2025-08-01")).ThenRecorded()
        .When(Fulfil("2025-08-02")).ThenRefused("already-fulfilled");
}

using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class PostponeCommitmentTests
{
    [Fact]
    public void A_promise_is_put_off_without_a_new_time() => Given(Promise, Promised("2025-06-03"))
        .When(CommitmentExamples.PutOff("2025-07-03"))
        .Then(Told(new CommitmentPostponed(null, DateBasis.Stated, null), On("2025-07-03")));

    [Fact]
    public void Or_to_another() => Given(Promise, Promised("2025-06-03"))
        .When(CommitmentExamples.PutOff("2025-07-03", "2026"))
        .Then(Told(new CommitmentPostponed(EdtfDate.Parse("2026"), DateBasis.Stated, null), On("2025-07-03")));

    [Fact]
    public void What_was_taken_back_is_not_put_off() => Given(Promise, Promised("2025-06-03"), TakenBack("2025-07-01"))
        .When(CommitmentExamples.PutOff("2025-07-03"))
        .ThenRefused("already-withdrawn");

    [Fact]
    public void What_is_about_a_train_is_put_off_there() => Given(Promise, PromisedOfTrain("2025-06-03"))
        .And(Given(Train, Scheduled("2025-06-03")))
        .When(CommitmentExamples.PutOff("2025-07-03"))
        .ThenRefused("window-of-its-subject");
}

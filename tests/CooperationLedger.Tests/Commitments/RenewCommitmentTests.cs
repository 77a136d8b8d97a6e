using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Xunit;
using static CooperationLedger.Tests.Commitments.CommitmentExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class RenewCommitmentTests
{
    [Fact]
    public void A_promise_is_made_again_without_a_time() => Given(Promise, Promised("2025-06-03"))
        .When(Renew("2025-11-27"))
        .Then(PromisedAgain("2025-11-27"));

    [Fact]
    public void What_was_taken_back_is_owed_again() => Given(Promise, Promised("2025-06-03"), TakenBack("2025-07-01"), PromisedAgain("2025-08-01"))
        .When(new WithdrawCommitment() { Date = On("2025-09-01"), Citations = Cited })
        .ThenRecorded();

    [Fact]
    public void A_time_of_its_own_is_refused_where_its_train_has_the_times() => Given(Promise, PromisedOfTrain("2025-06-03"))
        .And(Given(Train, Scheduled("2025-06-03")))
        .When(Renew("2025-11-27", "2026"))
        .ThenRefused("window-of-its-subject", "/window");

    [Fact]
    public void Without_a_time_a_promise_about_a_train_is_made_again() => Given(Promise, PromisedOfTrain("2025-06-03"))
        .And(Given(Train, Scheduled("2025-06-03")))
        .When(Renew("2025-11-27"))
        .Then(PromisedAgain("2025-11-27"));

    [Fact]
    public void What_was_never_promised_is_not_promised_again() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Renew("2025-11-27"))
        .ThenRefused("not-registered");

    /// <summary>All on one day, and in the same words each time: what is recorded again is only what makes a difference.</summary>
    [Fact]
    public void Promised_again_it_may_be_shown_not_met_once_more()
    {
        var again = Given(Promise, Promised("2025-06-03"), Shown(EvidenceExtent.NotMet, "2025-09-01"), PromisedAgain("2025-09-01"));
        var met = Given(Promise, Promised("2025-06-03"), Shown(EvidenceExtent.Met, "2025-09-01"), PromisedAgain("2025-09-01"));

        again.When(Find(EvidenceExtent.NotMet, "2025-09-01")).ThenRecorded();
        met.When(Find(EvidenceExtent.Met, "2025-09-01")).ThenExisting(Id(2));
    }

    [Fact]
    public void Promised_again_without_a_time_it_keeps_the_one_it_had_and_with_a_time_it_has_that()
    {
        var putOff = Given(Promise, Promised("2025-06-03"), Told(new CommitmentPostponed(EdtfDate.Parse("2026-03"), DateBasis.Stated, null), On("2025-08-01")));

        putOff.With(PromisedAgain("2025-08-01")).When(PutOff("2025-08-01", "2026-03")).ThenExisting(Id(2));
        putOff.With(PromisedAgain("2025-08-01", "2026-05")).When(PutOff("2025-08-01", "2026-03")).ThenRecorded();
    }
}

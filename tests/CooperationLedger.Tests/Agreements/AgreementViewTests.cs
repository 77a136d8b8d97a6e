using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class AgreementViewTests
{
    [Fact]
    public void It_is_reached_partly_signed_signed_in_force()
    {
        View(Reached("2025-06-01")).Status.ShouldBe(AgreementStatus.Reached);
        View(Reached("2025-06-01"), Signed(Russia, "2025-06-03")).Status.ShouldBe(AgreementStatus.PartlySigned);
        View(Reached("2025-06-01"), Signed(Russia, "2025-06-03"), Signed(Pakistan, "2025-06-03")).Status.ShouldBe(AgreementStatus.FullySigned);
        View(Reached("2025-06-01"), InForce("2025-07-01")).Status.ShouldBe(AgreementStatus.InForce);
    }

    [Fact]
    public void Of_which_parties_no_signature_is_recorded_is_told() =>
        View(Reached("2025-06-01"), Signed(Russia, "2025-06-03")).NotSignedBy.ShouldBe([Pakistan]);

    [Fact]
    public void Its_entry_into_force_shows_a_promise_met_by_the_promises_own_window()
    {
        var promise = CommitmentView.Of(Given(Promise, Told(new CommitmentRegistered(
            "To bring it into force", [Russia], [], Testable: true, CommitmentProof.AgreementInForce, Agreement: Memorandum, Window: EdtfDate.Parse("2025-06")), On("2025-06-01"))).Chronicle);

        CommitmentStanding.Of(promise, View(Reached("2025-06-01")), new(2025, 7, 1)).Overdue.ShouldBe(Certainty.Certainly);
        var met = CommitmentStanding.Of(promise, View(Reached("2025-06-01"), InForce("2025-07-01")), new(2025, 8, 1));
        (met.Status, met.Late).ShouldBe((CommitmentStatus.Met, Certainty.Certainly));
    }

    private static AgreementView View(params LedgerEvent[] events) => AgreementView.Of(Given(Memorandum, events).Chronicle);
}

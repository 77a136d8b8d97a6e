using CooperationLedger.Agreements;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class RecordDomesticApprovalTests
{
    [Fact]
    public void A_state_approves_it_at_home() => Agreement(Reached("2025-06-01"))
        .When(ApproveAtHome(Russia, "2025-07-01")).Then(ApprovedAtHome(Russia, "2025-07-01"));

    [Fact]
    public void That_is_no_consent() => AgreementStatus
        .Of(AgreementView.Of(Agreement(Reached("2025-06-01"), ApprovedAtHome(Russia, "2025-07-01")).Chronicle), new(2025, 12, 31))
        .Find(Russia)!.Status.ShouldBe(PartyStage.NotBound);

    [Fact]
    public void Not_before_it_was_reached() => Agreement(Reached("2025-06-01")).When(ApproveAtHome(Russia, "2025-05-01")).ThenRefused("not-reached");
}

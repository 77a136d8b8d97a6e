using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class LeaveAgreementTests
{
    [Fact]
    public void A_party_leaves_with_the_act_or_on_a_later_day() => Agreement(Reached("2025-06-01"), InForce("2025-07-01"))
        .When(Leave(Pakistan, "2025-08-01")).Then(Left(Pakistan, "2025-08-01"))
        .When(Leave(Russia, "2025-08-01", from: "2026-08-01")).Then(Left(Russia, "2025-08-01", from: "2026-08-01"));

    [Fact]
    public void Its_consent_need_not_be_told_nor_how_it_came_to_be_a_party() => Agreement(Reached("2025-06-01"))
        .When(Leave(Pakistan, "2025-08-01")).Then(Left(Pakistan, "2025-08-01"))
        .When(Leave(France, "2025-08-01")).Then(Left(France, "2025-08-01"));

    [Fact]
    public void It_may_take_effect_on_the_day_of_the_act() => Agreement(Reached("2025-06-01"))
        .When(Leave(Pakistan, "2025-08-01", from: "2025-08-01")).Then(Left(Pakistan, "2025-08-01", from: "2025-08-01"));

    [Fact]
    public void Not_from_a_day_before_the_act() => Agreement(Reached("2025-06-01")).When(Leave(Pakistan, "2025-08-01", from: "2025-07")).ThenRefused("effect-before-act", "/effect");

    [Fact]
    public void An_imprecise_day_of_effect_may_be_that_of_the_act() => Agreement(Reached("2025-06-01"))
        .When(Leave(Pakistan, "2025-08-10", from: "2025-08")).Then(Left(Pakistan, "2025-08-10", from: "2025-08"));
}

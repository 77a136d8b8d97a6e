using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class DeclareTerritoryTests
{
    [Fact]
    public void A_party_includes_a_territory_and_excludes_it_later() => Agreement(Reached("2025-06-01"))
        .When(DeclareOf(France, "2025-07-01")).Then(Territory(France, "2025-07-01"))
        .When(DeclareOf(France, "2025-08-01", applies: false)).Then(Territory(France, "2025-08-01", applies: false));

    [Fact]
    public void Whether_the_party_is_bound_does_not_change_by_it() => AgreementStatus
        .Of(AgreementView.Of(Agreement(Reached("2025-06-01"), InForce("2025-06-10"), Territory(Russia, "2025-07-01", applies: false)).Chronicle), new(2025, 12, 31))
        .Between(Pakistan, Russia).InForce.ShouldBe(Certainty.Certainly);

    [Fact]
    public void Not_before_it_was_reached() => Agreement(Reached("2025-06-01")).When(DeclareOf(France, "2025-05-01")).ThenRefused("not-reached");
}

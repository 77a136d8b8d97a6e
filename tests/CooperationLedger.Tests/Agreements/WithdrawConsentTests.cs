using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class WithdrawConsentTests
{
    [Fact]
    public void A_state_takes_its_consent_back() => Agreement(Reached("2025-06-01"), Consented(Russia, "2025-06-03"))
        .When(TakeBackConsent(Russia, "2025-07-01")).Then(NoLongerConsented(Russia, "2025-07-01"));

    [Fact]
    public void Though_nobody_tells_how_it_had_consented() => Agreement(Reached("2025-06-01"))
        .When(TakeBackConsent(Russia, "2025-07-01")).Then(NoLongerConsented(Russia, "2025-07-01"));

    [Fact]
    public void Not_before_it_was_reached() => Agreement(Reached("2025-06-01")).When(TakeBackConsent(Russia, "2025-05-01")).ThenRefused("not-reached");
}

using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class RecordNoConsentTests
{
    [Fact]
    public void A_list_does_not_show_it() => Agreement(Reached("2025-06-01"))
        .When(ShowNoConsent(France, "2025-07-01")).Then(NoConsent(France, "2025-07-01"));

    [Fact]
    public void However_much_is_recorded_of_its_acts() => Agreement(Reached("2025-06-01"), Consented(France, "2025-06-15"))
        .When(ShowNoConsent(France, "2025-07-01")).Then(NoConsent(France, "2025-07-01"));

    [Fact]
    public void Not_before_it_was_reached() => Agreement(Reached("2025-06-01")).When(ShowNoConsent(France, "2025-05-01")).ThenRefused("not-reached");
}

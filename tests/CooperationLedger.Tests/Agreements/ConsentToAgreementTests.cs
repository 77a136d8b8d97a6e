using CooperationLedger.Agreements;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class ConsentToAgreementTests
{
    [Fact]
    public void A_party_consents_by_whatever_means() => Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-03"))
        .When(Consent(Russia, "2025-07-01", ConsentMeans.Approval)).Then(Consented(Russia, "2025-07-01", ConsentMeans.Approval));

    [Fact]
    public void By_means_that_no_source_tells() => Agreement(Reached("2025-06-01")).When(Consent(Russia, "2025-07-01", null)).Then(Consented(Russia, "2025-07-01", null));

    [Fact]
    public void A_state_that_is_not_named_joins_by_acceding() => Agreement(Reached("2025-06-01"))
        .When(Consent(France, "2025-07-01", ConsentMeans.Accession)).Then(Acceded(France, "2025-07-01"));

    [Fact]
    public void Or_by_ratifying_what_it_signed_later() => Agreement(Reached("2025-06-01"), Signed(France, "2025-06-10"))
        .When(Consent(France, "2025-07-01")).Then(Consented(France, "2025-07-01"));

    [Fact]
    public void Who_consents_again_left_in_between_though_nobody_tells() => Agreement(Reached("2025-06-01"), Consented(Russia, "2025-06-03"), InForce("2025-06-10"))
        .When(Consent(Russia, "2025-09-01")).Then(Consented(Russia, "2025-09-01"));

    [Fact]
    public void Told_again_in_the_same_words_it_is_what_is_recorded() => Agreement(Reached("2025-06-01"), Consented(Russia, "2025-06-03"), InForce("2025-06-03"))
        .When(Consent(Russia, "2025-06-03")).ThenExisting(Id(2));

    [Fact]
    public void Who_left_in_a_month_may_come_back_in_the_same_and_leave_again() => Agreement(Reached("2025-06-01"), Left(Russia, "2025-08"), Consented(Russia, "2025-08"))
        .When(Leave(Russia, "2025-08")).Then(Left(Russia, "2025-08"));

    [Fact]
    public void Not_before_it_was_reached() => Agreement(Reached("2025-06-01")).When(Consent(Russia, "2025-05-01")).ThenRefused("not-reached");
}

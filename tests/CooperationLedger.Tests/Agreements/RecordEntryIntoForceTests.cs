using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class RecordEntryIntoForceTests
{
    [Fact]
    public void An_agreement_enters_into_force_as_a_source_reports() => Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-03"))
        .When(EnterIntoForce("2025-07-01"))
        .Then(InForce("2025-07-01"));

    [Fact]
    public void Signatures_need_not_be_told_of_before() => Agreement(Reached("2025-06-01")).When(EnterIntoForce("2025-07-01")).Then(InForce("2025-07-01"));

    [Fact]
    public void Once() => Agreement(Reached("2025-06-01"), InForce("2025-07-01")).When(EnterIntoForce("2025-07-02")).ThenRefused("already-in-force");

    [Fact]
    public void A_signature_told_of_later_still_counts() => Agreement(Reached("2025-06-01"), InForce("2025-07-01"))
        .When(Sign(Pakistan, "2025-06-03"))
        .Then(Signed(Pakistan, "2025-06-03"));

    [Fact]
    public void For_one_party_it_may_do_so_later_and_again() => Agreement(Reached("2025-06-01"), InForce("2025-07-01"))
        .When(EnterIntoForce("2025-08-01", France)).Then(InForce("2025-08-01", France))
        .When(EnterIntoForce("2025-10-01", France)).Then(InForce("2025-10-01", France));

    [Fact]
    public void Told_again_in_the_same_words_it_is_what_is_recorded() => Agreement(Reached("2025-06-01"), InForce("2025-08-01", France))
        .When(EnterIntoForce("2025-08-01", France)).ThenExisting(Id(2));

    [Theory]
    [InlineData("2025-12-01")]
    [InlineData("2024-01-01")]
    public void From_a_day_to_come_or_one_before_it_was_reached(string effect) => Agreement(Reached("2025-06-01"))
        .When(EnterIntoForce("2025-08-01", from: effect)).Then(InForce("2025-08-01", from: effect));
}

using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class WithdrawLeavingTests
{
    [Fact]
    public void A_party_takes_the_notice_of_its_leaving_back() => Agreement(Reached("2025-06-01"), Left(Russia, "2025-06-03", from: "2025-09-01"))
        .When(Stay(Russia, "2025-07-01")).Then(Stays(Russia, "2025-07-01"));

    [Fact]
    public void Before_the_notice_itself_is_recorded() => Agreement(Reached("2025-06-01"), Stays(Russia, "2025-07-01"))
        .When(Leave(Russia, "2025-06-03", from: "2025-09-01")).Then(Left(Russia, "2025-06-03", from: "2025-09-01"));

    [Fact]
    public void Not_before_it_was_reached() => Agreement(Reached("2025-06-01")).When(Stay(Russia, "2025-05-01")).ThenRefused("not-reached");
}

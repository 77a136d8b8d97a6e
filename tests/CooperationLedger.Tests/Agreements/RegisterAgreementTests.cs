using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;

namespace CooperationLedger.Tests.Agreements;

public sealed class RegisterAgreementTests
{
    [Fact]
    public void It_is_entered_in_a_register() => Agreement(Reached("2025-06-01")).When(Register("2025-08-01")).Then(Registered("2025-08-01"));

    [Fact]
    public void Once_in_each() => Agreement(Reached("2025-06-01"), Registered("2025-08-01"))
        .When(Register("2025-09-01", number: "I-1")).ThenRefused("already-registered", "/register");
}

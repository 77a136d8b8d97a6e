using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class ResumeAgreementTests
{
    [Fact]
    public void It_operates_again() => Agreement(Reached("2025-06-01"), Suspended("2025-08-01")).When(Resume("2025-09-01")).Then(Resumed("2025-09-01"));

    [Fact]
    public void Its_suspension_need_not_be_told() => Agreement(Reached("2025-06-01")).When(Resume("2025-09-01", Russia)).Then(Resumed("2025-09-01", Russia));
}

using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class EndProvisionalApplicationTests
{
    [Fact]
    public void It_is_no_longer_applied() => Agreement(Reached("2025-06-01"), Applied("2025-06-10")).When(StopApplying("2025-06-20")).Then(NoLongerApplied("2025-06-20"));

    [Fact]
    public void Its_beginning_need_not_be_told() => Agreement(Reached("2025-06-01")).When(StopApplying("2025-06-20", Russia)).Then(NoLongerApplied("2025-06-20", Russia));
}

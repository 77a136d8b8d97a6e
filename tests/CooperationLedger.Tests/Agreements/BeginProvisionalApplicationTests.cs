using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class BeginProvisionalApplicationTests
{
    [Fact]
    public void It_is_applied_by_all_or_by_one() => Agreement(Reached("2025-06-01"))
        .When(Apply("2025-06-10")).Then(Applied("2025-06-10"))
        .When(Apply("2025-06-10", Russia)).Then(Applied("2025-06-10", Russia));

    [Fact]
    public void Not_once_it_is_over() => Agreement(Reached("2025-06-01"), Terminated("2025-08-01")).When(Apply("2025-08-02")).ThenRefused("already-terminated", "/date");
}

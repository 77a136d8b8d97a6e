using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class SuspendAgreementTests
{
    [Fact]
    public void It_is_suspended_for_all_or_for_one() => Agreement(Reached("2025-06-01"), InForce("2025-07-01"))
        .When(Suspend("2025-08-01")).Then(Suspended("2025-08-01"))
        .When(Suspend("2025-08-01", Russia, from: "2025-09")).Then(Suspended("2025-08-01", Russia, from: "2025-09"));

    [Fact]
    public void Not_from_a_day_before_the_act() => Agreement(Reached("2025-06-01")).When(Suspend("2025-08-01", from: "2025-07")).ThenRefused("effect-before-act", "/effect");
}

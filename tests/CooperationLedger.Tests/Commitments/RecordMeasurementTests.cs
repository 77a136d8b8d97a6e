using Xunit;
using static CooperationLedger.Tests.Commitments.CommitmentExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class RecordMeasurementTests
{
    [Fact]
    public void What_a_source_measured_is_recorded() => Given(Promise, TradePromised("2025-06-03"))
        .When(Measure("2025-07-01", "3200000000"))
        .Then(Measured("2025-07-01", "3200000000"));

    [Fact]
    public void What_has_no_target_is_not_measured() => Given(Promise, Promised("2025-06-03"))
        .When(Measure("2025-07-01", "5"))
        .ThenRefused("no-target");

    [Fact]
    public void What_was_never_promised_is_not_measured() => Given(Promise, Array.Empty<LedgerEvent>())
        .When(Measure("2025-07-01", "5"))
        .ThenRefused("not-registered");
}

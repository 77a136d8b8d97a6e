using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class RecordAgreementTests
{
    [Fact]
    public void An_agreement_that_was_reached_opens_its_dossier() => Agreement().When(Record("2025-06-03")).Then(Reached("2025-06-03"));

    [Fact]
    public void It_is_recorded_once() => Agreement(Reached("2025-06-03")).When(Record("2025-06-04")).ThenRefused("already-recorded");

    [Fact]
    public void Its_parties_are_the_ledgers() => Agreement()
        .When(Record("2025-06-03") with { Terms = Terms with { Parties = [Pakistan, France] } })
        .ThenRefused("not-a-party", "/terms/parties/1");

    [Fact]
    public void It_is_between_two() => Agreement()
        .When(Record("2025-06-03") with { Terms = Terms with { Parties = [Pakistan, Pakistan] } })
        .ThenRefused("not-two-parties", "/terms/parties");

    [Fact]
    public void Neither_kind_nor_binding_force_nor_day_need_be_stated() => Agreement()
        .When(Record("not stated") with { Terms = Terms with { Kind = null, Binding = null } })
        .ThenRecorded();
}

using CooperationLedger.Security;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Security.ContextEventExamples;

namespace CooperationLedger.Tests.Security;

public sealed class RecordContextEventTests
{
    [Fact]
    public void What_happened_outside_the_relationship_is_recorded_once()
    {
        var recorded = Event().When(Record("2025-05")).Then(Recorded("2025-05"));

        recorded.When(Record("2025-06")).ThenRefused("already-recorded");
        ContextEventView.Of(recorded.Chronicle).Title.ShouldBe("Military escalation");
    }

    [Fact]
    public void It_lasts_and_its_beginning_may_be_known_only_roughly()
    {
        Event().When(Record("2025-05-07") with { Ends = On("2025-05-10") }).Then(Recorded("2025-05-07") with { Ends = On("2025-05-10") });
        Event().When(Record("1947/1991")).ThenRecorded();
        Event().When(Record("2025-05-07") with { Ends = On("2025-05-06") }).ThenRefused("ends-before-it-begins", "/ends");
    }

    [Fact]
    public void States_are_named_once_if_any_are()
    {
        Event().When(Record("2025-05") with { States = [Pakistan, France, Pakistan] }).ThenRefused("named-twice", "/states/2");
        Event().When(Record("2025-05") with { States = [], Account = null }).ThenRecorded();
    }

    private static DossierSpec Event() => Given(Escalation, Array.Empty<LedgerEvent>());
}

using Xunit;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Security.ExerciseExamples;

namespace CooperationLedger.Tests.Security;

public sealed class PlanExerciseTests
{
    [Fact]
    public void An_exercise_is_announced_for_a_time_or_for_none_yet()
    {
        Exercise().When(Plan("2025-06-03")).Then(Planned("2025-06-03"));
        Exercise().When(Plan("2025-06-03", window: null)).Then(Planned("2025-06-03", window: null));
    }

    [Fact]
    public void Another_time_is_a_postponement() => Exercise(Planned("2025-06-03")).When(Plan("2025-06-04")).ThenRefused("already-planned");

    [Fact]
    public void Called_off_it_may_be_planned_anew() => Exercise(Planned("2025-06-03"), CalledOff("2025-07-01"))
        .When(Plan("2025-08-01", window: "2025-12"))
        .Then(Planned("2025-08-01", window: "2025-12"));

    [Fact]
    public void A_series_is_not_planned() => Series(SeriesTold)
        .When(Plan("2025-06-03") with { Exercise = Subject with { Series = null } })
        .ThenRefused("is-a-series");

    [Fact]
    public void Who_is_expected_is_named_once() => Exercise()
        .When(Plan("2025-06-03") with { Exercise = Subject with { States = [Russia, Russia] } })
        .ThenRefused("named-twice", "/exercise/states/1");
}

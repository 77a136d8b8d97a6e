using Xunit;
using static CooperationLedger.Tests.Security.ExerciseExamples;

namespace CooperationLedger.Tests.Security;

public sealed class PostponeExerciseTests
{
    [Fact]
    public void A_planned_exercise_is_put_off_to_another_time_or_to_none_yet()
    {
        Exercise(Planned("2025-06-03")).When(Postpone("2025-07-01")).Then(Postponed("2025-07-01"));
        Exercise(Planned("2025-06-03")).When(Postpone("2025-07-01", window: null)).Then(Postponed("2025-07-01", window: null));
    }

    [Fact]
    public void What_was_not_planned_by_then_or_is_over_is_not_put_off()
    {
        Exercise(Planned("2025-06-03")).When(Postpone("2025-06-01")).ThenRefused("not-planned");
        Exercise(Held("2025-06-03")).When(Postpone("2025-07-01")).ThenRefused("already-held");
        Exercise(Planned("2025-06-03"), CalledOff("2025-06-20")).When(Postpone("2025-07-01")).ThenRefused("already-cancelled");
    }
}

using Xunit;
using static CooperationLedger.Tests.Security.ExerciseExamples;

namespace CooperationLedger.Tests.Security;

public sealed class CancelExerciseTests
{
    [Fact]
    public void A_planned_exercise_is_called_off() => Exercise(Planned("2025-06-03")).When(CallOff("2025-07-01")).Then(CalledOff("2025-07-01"));

    [Fact]
    public void Once() => Exercise(Planned("2025-06-03"), CalledOff("2025-07-01")).When(CallOff("2025-07-02")).ThenRefused("already-cancelled");

    [Fact]
    public void A_calling_off_that_is_heard_of_late_stands_before_the_exercise() => Exercise(Planned("2025-06-03"), Held("2025-08-11"))
        .When(CallOff("2025-07-01"))
        .Then(CalledOff("2025-07-01"));
}

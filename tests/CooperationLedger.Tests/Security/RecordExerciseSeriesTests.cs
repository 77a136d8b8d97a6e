using Xunit;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Security.ExerciseExamples;

namespace CooperationLedger.Tests.Security;

public sealed class RecordExerciseSeriesTests
{
    [Fact]
    public void A_series_is_told_of_up_to_a_time_with_no_beginning() => Series().When(TellOfSeries("/2025")).Then(SeriesTold);

    [Fact]
    public void It_may_be_told_of_again() => Series(SeriesTold).When(TellOfSeries("2025-11")).Then(SeriesTold with { Date = On("2025-11") });

    [Fact]
    public void One_exercise_is_no_series()
    {
        Exercise(Held("2025-06-03")).When(TellOfSeries("/2025")).ThenRefused("is-one-exercise");
        Exercise(Planned("2025-06-03")).When(TellOfSeries("2025-07")).ThenRefused("is-one-exercise");
    }

    [Fact]
    public void Who_takes_part_is_named_once()
    {
        Series().When(TellOfSeries("/2025") with { States = [Russia, Russia] }).ThenRefused("named-twice", "/states/1");
        Series().When(TellOfSeries("/2025") with { Observers = [Pakistan] }).ThenRefused("observes-itself", "/observers/0");
    }
}

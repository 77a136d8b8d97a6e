using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Security.ExerciseExamples;

namespace CooperationLedger.Tests.Security;

public sealed class RecordExerciseTests
{
    [Fact]
    public void An_exercise_that_nobody_announced_is_opened_when_it_was_held() => Exercise().When(Hold("2025-06-03")).Then(Held("2025-06-03"));

    [Fact]
    public void One_that_was_announced_or_called_off_was_held()
    {
        Exercise(Planned("2025-06-03")).When(Hold("2025-08-11")).Then(Held("2025-08-11"));
        Exercise(Planned("2025-06-03"), CalledOff("2025-07-01")).When(Hold("2025-08-11")).Then(Held("2025-08-11"));
    }

    [Fact]
    public void It_is_held_once() => Exercise(Held("2025-06-03")).When(Hold("2025-06-04")).ThenRefused("already-held");

    [Fact]
    public void A_series_is_not_one_exercise() => Series(SeriesTold)
        .When(Hold("2025-06-03") with { Exercise = Subject with { Series = null } })
        .ThenRefused("is-a-series");

    [Fact]
    public void The_series_that_it_names_is_one()
    {
        var other = Given("exercise-other", Told(new CooperationLedger.Security.ExerciseHeld(Subject with { Series = null }, null), On("2024")));

        Exercise().And(other).When(Hold("2025-06-03") with { Exercise = Subject with { Series = "exercise-other" } }).ThenRefused("not-a-series", "/exercise/series");
        Exercise().When(Hold("2025-06-03") with { Exercise = Subject with { Series = "exercise-none" } }).ThenRefused("unknown-dossier", "/exercise/series");
        Exercise().When(Hold("2025-06-03") with { Exercise = Subject with { Series = null } }).ThenRecorded();
    }

    [Fact]
    public void Nobody_takes_part_twice_nor_watches_while_taking_part()
    {
        Exercise().When(Hold("2025-06-03") with { Exercise = Subject with { States = [Russia, Pakistan, Russia] } }).ThenRefused("named-twice", "/exercise/states/2");
        Exercise().When(Hold("2025-06-03") with { Exercise = Subject with { Observers = [France, France] } }).ThenRefused("named-twice", "/exercise/observers/1");
        Exercise().When(Hold("2025-06-03") with { Exercise = Subject with { Observers = [Russia] } }).ThenRefused("observes-itself", "/exercise/observers/0");
    }

    [Fact]
    public void What_lasts_does_not_end_before_it_begins_nor_in_days_to_come()
    {
        Exercise().When(Hold("2025-06-03") with { Ends = On("2025-06-02") }).ThenRefused("ends-before-it-begins", "/ends");
        Exercise().OnTheLatestDay("2025-06-04").When(Hold("2025-06-03") with { Ends = On("2025-06-05") }).ThenRefused("in-the-future", "/ends");
    }
}

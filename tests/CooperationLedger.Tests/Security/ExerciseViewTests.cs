using CooperationLedger.Security;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Security.ExerciseExamples;

namespace CooperationLedger.Tests.Security;

public sealed class ExerciseViewTests
{
    [Fact]
    public void An_exercise_is_planned_put_off_called_off_held()
    {
        View(Planned("2025-06-03")).Status.ShouldBe(ExerciseStatus.Planned);
        View(Planned("2025-06-03"), Postponed("2025-07-01")).Status.ShouldBe(ExerciseStatus.Planned);
        View(Planned("2025-06-03"), Postponed("2025-07-01", window: null)).Status.ShouldBe(ExerciseStatus.Postponed);
        View(Planned("2025-06-03"), CalledOff("2025-07-01")).Status.ShouldBe(ExerciseStatus.Cancelled);
        View(Planned("2025-06-03"), CalledOff("2025-07-01"), Planned("2025-07-02")).Status.ShouldBe(ExerciseStatus.Planned);
        View(Planned("2025-06-03"), Held("2025-08-11")).Status.ShouldBe(ExerciseStatus.Held);
    }

    [Fact]
    public void Of_a_series_every_telling_is_kept()
    {
        var view = ExerciseView.Of(Given(Regular, SeriesTold, SeriesTold with { Date = On("2025-11") }).Chronicle);

        view.Status.ShouldBe(ExerciseStatus.Series);
        view.Reported.Select(reported => reported.Date).ShouldBe([On("/2025"), On("2025-11")]);
        view.Subject!.States.ShouldBe([Pakistan, Russia]);
    }

    [Fact]
    public void Every_time_for_which_it_was_planned_is_kept() =>
        View(Planned("2025-06-03"), Postponed("2025-07-01")).Windows.Select(window => window.Window.Text).ShouldBe(["2025-08", "2025-10"]);

    private static ExerciseView View(params LedgerEvent[] events) => ExerciseView.Of(Given(Drill, events).Chronicle);
}

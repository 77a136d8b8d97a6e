using System.Globalization;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Projects;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Projects.ProjectExamples;

namespace CooperationLedger.Tests.Projects;

public sealed class ProjectStatusTests
{
    private static readonly Evidence Run = new(Id(9), On("2025-08-01"), Possibly: false, Cited);

    [Fact]
    public void What_is_only_planned_is_in_the_pipeline() =>
        Status(Described, Planned("2025-06-03"), Announced("2025-06-03")).Derived.ShouldBe(ActivityStatus.Pipeline);

    [Fact]
    public void A_beginning_a_milestone_or_a_train_that_ran_shows_implementation()
    {
        Status(Described, Started("2025-06-03")).Derived.ShouldBe(ActivityStatus.Implementation);
        Status(Described, Announced("2025-06-03"), Reached("2025-08-01")).Derived.ShouldBe(ActivityStatus.Implementation);
        var ran = ProjectStatus.Of(View(Described), [Run], new(2026, 1, 1));
        (ran.Derived, ran.ShownBy).ShouldBe((ActivityStatus.Implementation, Run));
    }

    [Fact]
    public void An_end_shows_it_closed() => Status(Described, Started("2025-06-03"), Ended("2025-08-01")).Derived.ShouldBe(ActivityStatus.Closed);

    [Theory]
    [InlineData(ActivityStatus.Pipeline, false)]
    [InlineData(ActivityStatus.Implementation, true)]
    [InlineData(ActivityStatus.Finalisation, true)]
    [InlineData(ActivityStatus.Closed, true)]
    [InlineData(ActivityStatus.Cancelled, false)]
    [InlineData(ActivityStatus.Suspended, false)]
    public void What_a_source_declares_may_disagree_with_what_the_entries_show(ActivityStatus declared, bool disagree)
    {
        var status = Status(Described, Declared(declared, "2025-06-03"));

        (status.Declared!.Status, status.Derived, status.Disagree).ShouldBe((declared, ActivityStatus.Pipeline, disagree));
    }

    [Fact]
    public void Where_nothing_is_declared_nothing_disagrees() => Status(Described, Started("2025-06-03")).Disagree.ShouldBeFalse();

    [Fact]
    public void The_status_declared_last_counts_by_its_day_and_not_by_its_recording() => Status(
        Described, Declared(ActivityStatus.Implementation, "2025-08-01"), Declared(ActivityStatus.Pipeline, "2025-06-03"))
        .Declared!.Status.ShouldBe(ActivityStatus.Implementation);

    [Theory]
    [InlineData("2026-12-31", Certainty.No)]
    [InlineData("2027-01-01", Certainty.Certainly)]
    [InlineData("2025-12-31", Certainty.No)]
    public void A_beginning_that_was_announced_and_is_not_told_of_is_over_as_surely_as_its_days_tell(string on, Certainty over) =>
        StatusOn(on, Described, Planned("2025-06-03")).StartOver.ShouldBe(over);

    [Fact]
    public void What_began_is_not_late_to_begin() => StatusOn("2027-01-01", Described, Planned("2025-06-03"), Started("2025-06-04")).StartOver.ShouldBe(Certainty.No);

    [Theory]
    [InlineData("2026-12-31", Certainty.No)]
    [InlineData("2027-01-01", Certainty.Certainly)]
    [InlineData("2025-12-31", Certainty.No)]
    public void So_is_an_end_and_a_milestone(string on, Certainty over)
    {
        var status = StatusOn(on, Described, Planned("2025-06-03", start: null, end: "2026"), Announced("2025-06-03"), Started("2025-06-04"));

        (status.StartOver, status.EndOver).ShouldBe((Certainty.No, over));
        status.MilestonesOver.ShouldBe([new(Steel, over)]);
    }

    [Fact]
    public void What_ended_or_was_reached_or_has_no_time_is_not_over()
    {
        StatusOn("2027-01-01", Described, Planned("2025-06-03", end: "2026"), Ended("2025-08-01")).EndOver.ShouldBe(Certainty.No);
        StatusOn("2027-01-01", Described, Announced("2025-06-03"), Reached("2025-08-01")).MilestonesOver.ShouldBe([new(Steel, Certainty.No)]);
        StatusOn("2027-01-01", Described, Announced("2025-06-03", window: null)).MilestonesOver.ShouldBe([new(Steel, Certainty.No)]);
    }

    [Fact]
    public void Of_the_windows_the_current_one_is_over() => StatusOn(
        "2027-01-01", Described, Announced("2025-06-03"), Announced("2025-07-03", window: "2027")).MilestonesOver.ShouldBe([new(Steel, Certainty.No)]);

    [Fact]
    public void What_a_source_declares_cancelled_is_no_longer_awaited_until_declared_anew()
    {
        LedgerEvent[] told = [Described, Planned("2025-06-03", end: "2026"), Announced("2025-06-03"), Declared(ActivityStatus.Cancelled, "2025-07-03")];

        var cancelled = StatusOn("2027-01-01", told);
        (cancelled.StartOver, cancelled.EndOver, cancelled.MilestonesOver[0].Over).ShouldBe((Certainty.No, Certainty.No, Certainty.No));
        StatusOn("2027-01-01", [.. told, Declared(ActivityStatus.Suspended, "2025-08-03")]).StartOver.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void What_certainly_happened_shows_it_before_what_only_possibly_did()
    {
        var told = Given(Mill, Described, Announced("2025-06-03"), Started("2025-06"), Reached("2025-06-10"));
        ProjectStatus OnDay(string day) => ProjectStatus.Of(ProjectView.Of(told.TrueAt(day)), [], DateOnly.Parse(day, CultureInfo.InvariantCulture));

        OnDay("2025-06-05").ShownBy.ShouldNotBeNull().Possibly.ShouldBeTrue();
        OnDay("2025-06-15").ShownBy.ShouldNotBeNull().Entry.ShouldBe(Id(4));
        OnDay("2025-07-01").ShownBy.ShouldNotBeNull().Entry.ShouldBe(Id(3));
    }

    [Fact]
    public void How_far_a_time_slipped_is_told_of_beginning_end_and_milestone()
    {
        var view = View(
            Described, Planned("2025-06-03", start: "2026-01-01", end: "2030"), Planned("2025-07-03", start: "2026-01-31"),
            Announced("2025-06-03", window: "2026-01"), Announced("2025-07-03", window: "2026-02"));

        view.StartSlip.ShouldBe(new Slip(AtLeastDays: 30, AtMostDays: 30));
        view.EndSlip.ShouldBeNull();
        view.Milestones.ShouldHaveSingleItem().Slip.ShouldBe(new Slip(AtLeastDays: 28, AtMostDays: 28));
    }

    [Fact]
    public void Every_time_announced_is_kept() => View(Described, Planned("2025-06-03"), Planned("2025-07-03", start: "2027", end: "2030"))
        .Starts.Select(window => window.Window.Text).ShouldBe(["2026", "2027"]);

    [Fact]
    public void A_milestone_keeps_every_window_and_shows_a_promise_met()
    {
        var view = View(Described, Announced("2025-06-03"), Announced("2025-07-03", window: "2027"), Reached("2025-08-01"));
        var promise = CommitmentView.Of(Given(Promise, Told(new CommitmentRegistered(
            "First steel", [Russia], [], Testable: true, CommitmentProof.MilestoneReached, Project: Mill, Milestone: Steel), On("2025-06-03"))).Chronicle);

        view.Milestones.ShouldHaveSingleItem().Windows.Select(window => window.Window.Text).ShouldBe(["2026", "2027"]);
        var status = CommitmentStatus.Of(promise, view, new(2026, 1, 1));
        (status.Status, status.Late, status.Windows.Count).ShouldBe((Fulfilment.Met, Certainty.No, 2));
    }

    private static ProjectStatus Status(params LedgerEvent[] events) => StatusOn("2026-01-01", events);

    private static ProjectStatus StatusOn(string on, params LedgerEvent[] events) =>
        ProjectStatus.Of(View(events), [], DateOnly.Parse(on, CultureInfo.InvariantCulture));

    private static ProjectView View(params LedgerEvent[] events) => ProjectView.Of(Given(Mill, events).Chronicle);
}

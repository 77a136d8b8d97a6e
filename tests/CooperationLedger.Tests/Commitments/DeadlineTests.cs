using System.Globalization;
using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Meetings;
using CooperationLedger.Projects;
using CooperationLedger.Tests.Projects;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

/// <summary>By when a promise is due: until its last day, not before it was made, and not while its time is open.</summary>
public sealed class DeadlineTests
{
    private const string Visit = "meeting-visit";

    [Fact]
    public void It_is_not_overdue_before_it_was_promised()
    {
        var status = About("2025-05-01", Given(Promise, Promised("2025-06-03", "2025-04")));

        status.Made.ShouldBe(Certainty.No);
        status.Overdue.ShouldBe(Certainty.No);
        status.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void A_window_that_was_over_before_the_promise_is_no_deadline_of_it()
    {
        var status = About("2026-11-29", Given(Promise, PromisedOfTrain("2025-11-27")), Given(Train, Scheduled("2025-06-03")));

        status.Current.ShouldBeNull();
        status.Windows.ShouldBeEmpty();
        status.TimeOpen.ShouldBeFalse();
        status.Overdue.ShouldBe(Certainty.No);
    }

    [Fact]
    public void A_promise_made_on_the_last_day_of_its_window_is_due_that_day()
    {
        var promise = Given(Promise, Promised("2025-08-31"));

        About("2025-08-31", promise).Current!.Window.Text.ShouldBe("2025-08");
        About("2025-09-01", promise).Overdue.ShouldBe(Certainty.Certainly);
    }

    /// <summary>Also where the view is of later days, and the end of the window, which may or may not be over, is before the promise.</summary>
    [Fact]
    public void Nothing_is_overdue_before_it_was_promised_whatever_is_known_of_it() => CommitmentStatus.Of(
        CommitmentView.Of(Given(Promise, Promised("2025-09-15", "2025-08~")).Chronicle), null, new(2025, 9, 10)).Overdue.ShouldBe(Certainty.No);

    [Fact]
    public void In_the_month_in_which_it_was_promised_it_possibly_was()
    {
        var promise = Given(Promise, (Promised("2025-06"), "2025-12-01T12:00:00Z"));

        About("2025-06-15", promise).Made.ShouldBe(Certainty.Possibly);
        About("2025-06-30", promise).Made.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void A_window_announced_after_it_is() => About(
        "2026-04-01", Given(Promise, PromisedOfTrain("2025-11-27")), Given(Train, Scheduled("2025-06-03"), Rescheduled("2026-01-10", "2026-03")))
        .Overdue.ShouldBe(Certainty.Certainly);

    [Fact]
    public void A_window_that_replaced_a_later_one_and_was_over_leaves_no_deadline() => About(
        "2026-04-01", Given(Promise, PromisedOfTrain("2025-11-27")), Given(Train, Scheduled("2025-06-03", "2025-12"), Rescheduled("2025-07-10", "2025-08")))
        .Current.ShouldBeNull();

    [Fact]
    public void A_train_put_off_without_a_day_has_its_time_open_and_is_neither_called_off_nor_overdue_by_the_old_day()
    {
        var train = Given(Train, Scheduled("2025-06-12", "2025-06-22"), WasPutOff("2025-06-21"));
        var status = About("2025-07-01", Given(Promise, PromisedOfTrain("2025-06-12")), train);

        CargoTrainView.Of(train.TrueAt("2025-07-01")).Status.ShouldBe(CargoTrainStatus.Postponed);
        status.TimeOpen.ShouldBeTrue();
        status.Overdue.ShouldBe(Certainty.No);
        status.Status.ShouldBe(Fulfilment.Scheduled);
        status.Slip.ShouldBeNull();
        status.PutOffs.ShouldHaveSingleItem().After.ShouldBe(1);
        FallsDue.Within(status, 90).ShouldBe(Certainty.No);
    }

    [Fact]
    public void The_day_before_that_was_announced_the_old_day_still_held() => About(
        "2025-06-20", Given(Promise, PromisedOfTrain("2025-06-12")), Given(Train, Scheduled("2025-06-12", "2025-06-19"), WasPutOff("2025-06-21")))
        .Overdue.ShouldBe(Certainty.Certainly);

    [Fact]
    public void A_new_time_ends_that() => About(
        "2025-09-01", Given(Promise, PromisedOfTrain("2025-06-12")),
        Given(Train, Scheduled("2025-06-12", "2025-06-22"), WasPutOff("2025-06-21"), Rescheduled("2025-07-14", "2025-08")))
        .ShouldSatisfyAllConditions(
            status => status.TimeOpen.ShouldBeFalse(),
            status => status.Overdue.ShouldBe(Certainty.Certainly),
            status => status.Slip.ShouldBe(new Slip(70, 70)));

    [Fact]
    public void A_meeting_put_off_without_a_day_leaves_no_deadline()
    {
        var planned = Told(new MeetingPlanned(new("Visit"), EdtfDate.Parse("2025-06-22"), DateBasis.Stated), On("2025-06-03"));
        var putOff = Told(new MeetingPostponed(null, DateBasis.Stated, "Illness"), On("2025-06-20"));
        var promise = Told(
            new CommitmentRegistered("Visit", [Russia], [], Testable: true, CommitmentProof.MeetingHeld, Meeting: Visit), On("2025-06-03"));

        var status = About("2025-07-01", Given(Promise, promise), Given(Visit, planned, putOff));

        status.Overdue.ShouldBe(Certainty.No);
        status.TimeOpen.ShouldBeTrue();
        status.PutOffs.ShouldHaveSingleItem().Reason.ShouldBe("Illness");
    }

    [Fact]
    public void So_with_a_milestone()
    {
        var promise = Told(
            new CommitmentRegistered(
                "Steel", [Russia], [], Testable: true, CommitmentProof.MilestoneReached, Project: ProjectExamples.Mill, Milestone: ProjectExamples.Steel),
            On("2025-06-03"));
        var project = ProjectExamples.Project(
            ProjectExamples.Described, ProjectExamples.Announced("2025-06-03", "2025-06-22"), ProjectExamples.WasPutOff("2025-06-20"));

        var status = About("2025-07-01", Given(Promise, promise), project);

        status.TimeOpen.ShouldBeTrue();
        status.Overdue.ShouldBe(Certainty.No);
        ProjectStatus.Of(ProjectView.Of(project.Chronicle), [], Day("2025-07-01")).MilestonesOver.ShouldHaveSingleItem().Over.ShouldBe(Certainty.No);
    }

    [Fact]
    public void And_with_a_promise_that_has_a_time_of_its_own()
    {
        LedgerEvent[] events = [Promised("2025-06-03"), Told(new CommitmentPostponed(null, DateBasis.Stated, null), On("2025-07-10"))];

        About("2025-09-10", Given(Promise, events)).TimeOpen.ShouldBeTrue();
        About("2025-09-10", Given(Promise, events)).Overdue.ShouldBe(Certainty.No);
        About("2025-07-09", Given(Promise, events)).TimeOpen.ShouldBeFalse();
    }

    [Fact]
    public void Promised_again_without_a_time_it_is_due_no_more_by_a_day_that_was_over()
    {
        var renewed = Given(Promise, Promised("2025-06-03"), PromisedAgain("2025-11-27"));

        About("2025-11-26", renewed).Overdue.ShouldBe(Certainty.Certainly);
        About("2025-11-27", renewed).Overdue.ShouldBe(Certainty.No);
        About("2025-11-27", renewed).TimeOpen.ShouldBeTrue();
    }

    [Fact]
    public void But_by_one_that_was_still_to_come_it_is()
    {
        var renewed = Given(Promise, Promised("2025-06-03", "../2030"), PromisedAgain("2027-01-10"));

        About("2030-12-31", renewed).Overdue.ShouldBe(Certainty.No);
        About("2031-01-01", renewed).Overdue.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void Promised_again_what_was_not_met_is_open_again()
    {
        var renewed = Given(Promise, Promised("2025-06-03"), Shown(EvidenceExtent.NotMet, "2025-09-05"), PromisedAgain("2025-11-27", "2026"));

        About("2025-11-01", renewed).Status.ShouldBe(Fulfilment.NotMet);
        About("2025-12-01", renewed).Status.ShouldBe(Fulfilment.Scheduled);
        About("2027-01-01", renewed).Overdue.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void What_met_it_later_is_known_and_is_not_told_as_nothing_recorded()
    {
        var status = About("2025-09-10", Given(Promise, PromisedOfTrain("2025-06-03")), Given(Train, Scheduled("2025-06-03"), Departed("2025-09-14")));

        (status.Status, status.Overdue).ShouldBe((Fulfilment.Scheduled, Certainty.Certainly));
        (status.Later, status.ShownLater!.Entry).ShouldBe((Fulfilment.Met, Id(2)));
    }

    [Fact]
    public void Of_later_days_is_said_only_what_is_different_then()
    {
        var status = About("2025-09-10", Given(Promise, Promised("2025-06-03"), Shown(EvidenceExtent.PartiallyMet, "2025-07-01"), Shown(EvidenceExtent.PartiallyMet, "2025-10-01")));

        (status.Status, status.Later, status.ShownLater).ShouldBe((Fulfilment.PartiallyMet, null, null));
    }

    [Fact]
    public void Put_off_to_a_time_that_was_over_already_its_time_is_open_and_it_is_not_overdue()
    {
        var promise = Given(Promise, Promised("2021-01-10", "2021-12"), Told(
            new CommitmentPostponed(EdtfDate.Parse("2021-06"), DateBasis.Stated, null), On("2022-04-01")));

        About("2022-03-31", promise).Overdue.ShouldBe(Certainty.Certainly);
        var status = About("2022-05-01", promise);
        (status.Overdue, status.DaysOver, status.Current, status.TimeOpen, status.Slip).ShouldBe((Certainty.No, null, null, true, null));
    }

    [Fact]
    public void A_window_that_was_over_when_it_was_promised_leaves_no_time_open_as_none_was_ever_named()
    {
        About("2025-11-01", Given(Promise, Promised("2025-06-03", "2024"))).TimeOpen.ShouldBeFalse();
        About("2025-11-01", Given(Promise, Promised("2025-06-03", "2024"), PromisedAgain("2025-07-01"))).TimeOpen.ShouldBeFalse();
        About("2025-11-01", Given(Promise, PromisedOfTrain("2025-06-03")), Given(Train, Scheduled("2025-01-03", "2026"), Rescheduled("2025-01-10", "2025-02")))
            .ShouldSatisfyAllConditions(status => status.Current.ShouldBeNull(), status => status.TimeOpen.ShouldBeFalse());
    }

    [Fact]
    public void Promised_again_twice_without_a_time_it_is_owed_since_the_last_of_them()
    {
        var status = About("2025-11-01", MeasuredTargetTests.RecordedLast([Promised("2025-06-03"), PromisedAgain("2025-07-01"), PromisedAgain("2025-10-01")]));

        (status.Current, status.TimeOpen, status.Overdue).ShouldBe((null, true, Certainty.No));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Put_off_and_announced_anew_on_one_day_it_has_its_new_time_whichever_was_recorded_first(bool putOffFirst)
    {
        LedgerEvent putOff = Told(new CommitmentPostponed(null, DateBasis.Stated, null), On("2025-07-10"));
        LedgerEvent anew = Told(new CommitmentPostponed(EdtfDate.Parse("2025-12"), DateBasis.Stated, null), On("2025-07-10"));
        LedgerEvent[] recorded = putOffFirst ? [putOff, anew] : [anew, putOff];

        About("2025-09-10", Given(Promise, [Promised("2025-06-03"), .. recorded]))
            .ShouldSatisfyAllConditions(status => status.TimeOpen.ShouldBeFalse(), status => status.Current!.Window.Text.ShouldBe("2025-12"));
    }

    [Fact]
    public void In_one_month_what_was_recorded_last_holds_as_no_day_says_otherwise() => About("2025-09-10", Given(
            Promise, Promised("2025-06-03"), Told(new CommitmentPostponed(EdtfDate.Parse("2025-12"), DateBasis.Stated, null), On("2025-07")),
            Told(new CommitmentPostponed(null, DateBasis.Stated, null), On("2025-07"))))
        .TimeOpen.ShouldBeTrue();

    [Fact]
    public void Promised_again_on_a_day_that_may_be_before_or_after_its_end_it_is_overdue_at_most_possibly() => About(
        "2026-06-01", MeasuredTargetTests.RecordedLast([Promised("2025-06-03"), PromisedAgain("2025")])).Overdue.ShouldBe(Certainty.Possibly);

    [Fact]
    public void On_a_day_by_which_it_was_possibly_met_it_is_possibly_overdue()
    {
        var promise = Given(Promise, (PromisedOfTrain("2025-06-03"), "2025-12-01T12:00:00Z"));
        var train = Given(Train, (Scheduled("2025-06-03"), "2025-12-01T12:00:00Z"), (Departed("2025-09"), "2025-12-01T12:00:00Z"));

        About("2025-08-31", promise, train).Overdue.ShouldBe(Certainty.No);
        About("2025-09-10", promise, train).Overdue.ShouldBe(Certainty.Possibly);
        About("2025-09-30", promise, train).Overdue.ShouldBe(Certainty.No);
    }

    internal static CommitmentStatus About(string on, DossierSpec promise, DossierSpec? subject = null)
    {
        static ICommitmentSubject? View(Chronicle? chronicle) => chronicle?.Stream.Kind.View(chronicle) as ICommitmentSubject;
        return CommitmentStatus.Of(
            CommitmentView.Of(promise.TrueAt(on)), View(subject?.TrueAt(on)), Day(on),
            CommitmentView.Of(promise.Chronicle), View(subject?.Chronicle));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}

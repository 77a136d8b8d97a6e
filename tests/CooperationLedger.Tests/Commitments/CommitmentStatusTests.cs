using System.Globalization;
using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class CommitmentStatusTests
{
    [Theory]
    [InlineData("2025-08", "2025-08-01", Certainty.No)]
    [InlineData("2025-08", "2025-08-02", Certainty.No)]
    [InlineData("2025-08", "2025-08-31", Certainty.No)]
    [InlineData("2025-08", "2025-09-01", Certainty.Certainly)]
    [InlineData("2025-08-15", "2025-08-15", Certainty.No)]
    [InlineData("2025-08-15", "2025-08-16", Certainty.Certainly)]
    [InlineData("2025-05/2025-06", "2025-06-01", Certainty.No)]
    [InlineData("2025-05/2025-06", "2025-06-02", Certainty.No)]
    [InlineData("2025-05/2025-06", "2025-06-30", Certainty.No)]
    [InlineData("2026", "2026-01-02", Certainty.No)]
    [InlineData("2026", "2026-12-31", Certainty.No)]
    [InlineData("2026", "2027-01-01", Certainty.Certainly)]
    [InlineData("../2030", "2030-12-31", Certainty.No)]
    [InlineData("../2030", "2031-01-01", Certainty.Certainly)]
    [InlineData("2025-22", "2025-08-31", Certainty.No)]
    [InlineData("2025-22", "2025-09-01", Certainty.Certainly)]
    [InlineData("2025-05/2025-06", "2025-07-01", Certainty.Certainly)]
    [InlineData("2025-08~", "2025-08-31", Certainty.No)]
    [InlineData("2025-08~", "2025-09-01", Certainty.Possibly)]
    [InlineData("2025-08~", "2025-09-30", Certainty.Possibly)]
    [InlineData("2025-08~", "2025-10-01", Certainty.Certainly)]
    [InlineData("2025-08?", "2025-09-01", Certainty.Possibly)]
    [InlineData("2025?", "2026-01-01", Certainty.Possibly)]
    [InlineData("2025?", "2027-01-01", Certainty.Certainly)]
    [InlineData("2025-08-XX", "2025-08-01", Certainty.No)]
    [InlineData("2025-08-XX", "2025-08-02", Certainty.Possibly)]
    [InlineData("2025-08-XX", "2025-09-01", Certainty.Certainly)]
    [InlineData("202X", "2025-12-31", Certainty.No)]
    [InlineData("202X", "2026-01-01", Certainty.Possibly)]
    [InlineData("202X", "2030-01-01", Certainty.Certainly)]
    [InlineData("2025/..", "2999-01-01", Certainty.No)]
    [InlineData("2025/", "2025-12-31", Certainty.No)]
    [InlineData("2025/", "2999-01-01", Certainty.Possibly)]
    public void It_is_overdue_after_the_last_day_as_stated_and_certainly_only_after_the_latest(string window, string on, Certainty overdue) =>
        Status(on, Promised("2025-06-03", window)).Overdue.ShouldBe(overdue);

    [Theory]
    [InlineData("2025-08-20", "2025-08-XX", "2025-08-20", "2025-08-31")]
    [InlineData("2025-08-20", "2025-07~", "2025-08-20", "2025-08-31")]
    [InlineData("2025-06-15", "202X", "2025-12-31", "2029-12-31")]
    [InlineData("2025-06-15", "2025-XX", "2025-06-30", "2025-12-31")]
    [InlineData("2025-06-15", "2024/", "2025-06-15", "9999-12-31")]
    public void An_end_before_the_promise_is_no_end_of_its_window(string made, string window, string dueUntil, string latest)
    {
        var promise = Promised(made, window);

        Status(made, promise).Overdue.ShouldBe(Certainty.No);
        Status(dueUntil, promise).Overdue.ShouldBe(Certainty.No);
        Status($"{Day(dueUntil).AddDays(1):yyyy-MM-dd}", promise).Overdue.ShouldBe(Certainty.Possibly);
        Status(latest, promise).Overdue.ShouldNotBe(Certainty.Certainly);
        $"{Status(made, promise).Current!.DueUntil:yyyy-MM-dd}".ShouldBe(dueUntil);
    }

    [Fact]
    public void Days_are_counted_from_the_last_day_that_it_can_have_meant()
    {
        Status("2025-09-10", Promised("2025-06-03")).DaysOver.ShouldBe(10);
        Status("2025-08-20", Promised("2025-06-03")).DaysOver.ShouldBeNull();
    }

    [Fact]
    public void A_promise_without_a_window_is_never_overdue() =>
        Status("2999-01-01", Promised("2025-06-03", window: null)).Overdue.ShouldBe(Certainty.No);

    [Fact]
    public void Silence_is_never_failure_however_long() =>
        Status("2999-01-01", Promised("2025-06-03")).Status.ShouldBe(Fulfilment.Scheduled);

    [Fact]
    public void Checks_do_not_change_the_status()
    {
        var status = Status("2025-12-01", Promised("2025-06-03"), Checked("2025-10-01"), Checked("2025-11-01"));

        status.Status.ShouldBe(Fulfilment.Scheduled);
        status.Overdue.ShouldBe(Certainty.Certainly);
        status.ShownBy.ShouldBeNull();
    }

    [Fact]
    public void It_is_not_met_only_on_evidence()
    {
        var status = Status("2025-12-01", Promised("2025-06-03"), Shown(EvidenceExtent.NotMet, "2025-10-01"));

        status.Status.ShouldBe(Fulfilment.NotMet);
        status.Overdue.ShouldBe(Certainty.No);
        status.ShownBy!.Entry.ShouldBe(Id(2));
    }

    [Fact]
    public void Partially_met_is_still_open()
    {
        var status = Status("2025-12-01", Promised("2025-06-03"), Shown(EvidenceExtent.PartiallyMet, "2025-08-01"));

        status.Status.ShouldBe(Fulfilment.PartiallyMet);
        status.Overdue.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void Taken_back_it_is_withdrawn_and_not_overdue()
    {
        var status = Status("2025-12-01", Promised("2025-06-03"), TakenBack("2025-07-01"));

        status.Status.ShouldBe(Fulfilment.Withdrawn);
        status.Overdue.ShouldBe(Certainty.No);
    }

    [Fact]
    public void Met_after_it_was_taken_back_is_met() =>
        Status("2025-12-01", Promised("2025-06-03"), TakenBack("2025-07-01"), Shown(EvidenceExtent.Met, "2025-08-01"))
            .Status.ShouldBe(Fulfilment.Met);

    [Theory]
    [InlineData("2025-08-31", Certainty.No)]
    [InlineData("2025-08-01", Certainty.No)]
    [InlineData("2025-09-01", Certainty.Certainly)]
    [InlineData("2025-08/2025-09", Certainty.Possibly)]
    [InlineData("2025-09~", Certainty.Possibly)]
    [InlineData("2025-07", Certainty.No)]
    public void What_met_it_was_late_as_surely_as_the_days_tell(string met, Certainty late) =>
        Status("2025-12-01", Promised("2025-06-03"), Shown(EvidenceExtent.Met, met)).Late.ShouldBe(late);

    [Fact]
    public void What_met_it_on_a_day_that_nobody_states_was_possibly_late() =>
        Status("2025-12-01", Promised("2025-06-03"), Shown(EvidenceExtent.Met, "not stated")).Late.ShouldBe(Certainty.Possibly);

    [Fact]
    public void But_not_while_its_window_was_not_yet_over() =>
        Status("2025-07-01", Promised("2025-06-03"), Shown(EvidenceExtent.Met, "not stated")).Late.ShouldBe(Certainty.No);

    [Fact]
    public void A_trains_departure_shows_it_met_and_late_by_the_first_window()
    {
        var status = OfTrain("2025-12-01", Scheduled("2025-06-03"), Rescheduled("2025-08-20", window: "2025-10"), Departed("2025-10-05"));

        status.Status.ShouldBe(Fulfilment.Met);
        status.Late.ShouldBe(Certainty.Certainly);
        status.ShownBy!.Entry.ShouldBe(Id(3));
        status.Slip.ShouldBe(new Slip(AtLeastDays: 61, AtMostDays: 61));
    }

    [Fact]
    public void When_the_departure_is_retracted_it_is_scheduled_again()
    {
        var status = OfTrain("2025-09-02", Scheduled("2025-06-03"), Departed("2025-08-05"), new EntryRetracted(Id(2), "wrong", Cited, Clerical: false));

        status.Status.ShouldBe(Fulfilment.Scheduled);
        status.Overdue.ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void A_train_seen_at_a_border_has_departed_but_not_certainly_late()
    {
        var status = OfTrain("2025-12-01", Scheduled("2025-06-03"), Crossed("2025-09-02"));

        status.Status.ShouldBe(Fulfilment.Met);
        status.Late.ShouldBe(Certainty.Possibly);
    }

    [Fact]
    public void A_departure_does_not_show_that_it_arrived() => OfTrain(
        "2025-12-01", CommitmentProof.TrainArrived, Scheduled("2025-06-03"), Departed("2025-08-05")).Status.ShouldBe(Fulfilment.Scheduled);

    [Fact]
    public void An_arrival_does() => OfTrain(
        "2025-12-01", CommitmentProof.TrainArrived, Scheduled("2025-06-03"), Arrived("2025-09-05")).Late.ShouldBe(Certainty.Certainly);

    [Fact]
    public void Its_windows_are_its_trains_and_the_last_one_counts()
    {
        var status = OfTrain("2025-09-15", Scheduled("2025-06-03"), Rescheduled("2025-08-20", window: "2025-10"));

        status.Windows.Select(window => window.Window.Text).ShouldBe(["2025-08", "2025-10"]);
        status.Current!.Window.Text.ShouldBe("2025-10");
        status.Overdue.ShouldBe(Certainty.No);
    }

    [Fact]
    public void A_status_that_rests_on_what_may_not_have_happened_yet_is_marked()
    {
        var train = Given(Train, (Scheduled("2025-06-03"), "2025-12-01T12:00:00Z"), (Departed("2025-08"), "2025-12-01T12:00:00Z"));
        CommitmentStatus OnDay(string day) => CommitmentStatus.Of(
            CommitmentView.Of(Given(Promise, PromisedOfTrain("2025-06-03")).TrueAt(day)), CargoTrainView.Of(train.TrueAt(day)), Day(day));

        (OnDay("2025-08-15").Status, OnDay("2025-08-15").Possibly).ShouldBe((Fulfilment.Met, true));
        (OnDay("2025-08-31").Status, OnDay("2025-08-31").Possibly).ShouldBe((Fulfilment.Met, false));
        (OnDay("2025-07-31").Status, OnDay("2025-07-31").Possibly).ShouldBe((Fulfilment.Scheduled, false));
    }

    private static CommitmentStatus Status(string on, params LedgerEvent[] events) =>
        CommitmentStatus.Of(CommitmentView.Of(Given(Promise, events).Chronicle), subject: null, Day(on));

    private static CommitmentStatus OfTrain(string on, params LedgerEvent[] train) => OfTrain(on, CommitmentProof.TrainDeparted, train);

    private static CommitmentStatus OfTrain(string on, CommitmentProof shownBy, params LedgerEvent[] train) => CommitmentStatus.Of(
        CommitmentView.Of(Given(Promise, PromisedOfTrain("2025-06-03", shownBy)).Chronicle), CargoTrainView.Of(Given(Train, train).Chronicle), Day(on));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}

using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class CargoTrainViewTests
{
    [Fact]
    public void Every_window_is_kept_and_slip_is_an_interval()
    {
        var view = View(Scheduled("2025-06-03", window: "2025-08"), Rescheduled("2025-08-10", window: "2025-10-10"));

        view.Windows.Select(window => window.Window.Text).ShouldBe(["2025-08", "2025-10-10"]);
        view.Slip.ShouldBe(new Slip(AtLeastDays: 40, AtMostDays: 40));
        view.Title.ShouldBe("Pilot cargo train");
    }

    [Fact]
    public void One_window_has_not_slipped() => View(Scheduled("2025-06-03")).Slip.ShouldBeNull();

    [Fact]
    public void A_window_without_an_end_has_not_measurably_slipped() =>
        View(Scheduled("2025-06-03"), Rescheduled("2025-08-10", window: "2026/..")).Slip.ShouldBeNull();

    [Fact]
    public void A_train_is_opened_scheduled_under_way_arrived()
    {
        View(Opened).Status.ShouldBe(CargoTrainStatus.Opened);
        View(Opened, Scheduled("2025-06-03")).Status.ShouldBe(CargoTrainStatus.Scheduled);
        View(Opened, Departed("2025-08-01")).Status.ShouldBe(CargoTrainStatus.UnderWay);
        View(Opened, Crossed("2025-08-01")).Status.ShouldBe(CargoTrainStatus.UnderWay);
        View(Opened, Arrived("2025-08-01")).Status.ShouldBe(CargoTrainStatus.Arrived);
    }

    [Fact]
    public void A_train_called_off_on_its_way_is_cancelled() =>
        View(Opened, Departed("2025-08-01"), Cancelled("2025-08-02")).Status.ShouldBe(CargoTrainStatus.Cancelled);

    [Fact]
    public void Announced_again_it_waits_for_another_departure()
    {
        var view = View(Opened, Departed("2025-08-01"), Crossed("2025-08-02"), Cancelled("2025-08-03"), Rescheduled("2025-08-20"));

        view.Status.ShouldBe(CargoTrainStatus.Scheduled);
        view.Departure.ShouldBeNull();
        view.BorderCrossings.ShouldBeEmpty();
        view.Cancellation.ShouldBeNull();
    }

    [Fact]
    public void What_was_expected_of_the_run_that_was_called_off_is_expected_no_more()
    {
        var view = View(Opened, CargoTrainExamples.Expected("2025-07-01"), CargoTrainExamples.Carried("2025-07-02"), Departed("2025-08-01"), Cancelled("2025-08-03"), Rescheduled("2025-08-20"));

        view.Estimates.ShouldBeEmpty();
        view.Manifest.ShouldBeNull();
    }

    [Fact]
    public void A_train_first_heard_of_at_a_stop_is_under_way_and_had_departed_by_then()
    {
        var view = View(Opened, CargoTrainExamples.Reached("2025-08-03"));

        view.Status.ShouldBe(CargoTrainStatus.UnderWay);
        view.ProofOf(PromisedOfTrain("2025-06-03")).ShouldBe(new Proof(view.Milestones[0].Evidence, OrEarlier: true));
    }

    [Fact]
    public void A_departure_that_was_retracted_is_seen_no_more() =>
        View(Opened, Scheduled("2025-06-03"), Departed("2025-08-01"), new CooperationLedger.Chronicles.EntryRetracted(Id(3), "wrong", Cited, Clerical: false))
            .Status.ShouldBe(CargoTrainStatus.Scheduled);

    [Fact]
    public void What_rests_on_an_imprecise_day_is_marked_as_possible()
    {
        var spec = Given(Train, (Opened, "2025-10-01T12:00:00Z"), (Departed("2025-08"), "2025-10-01T12:00:00Z"));

        CargoTrainView.Of(spec.TrueAt("2025-08-15")).Departure!.Evidence.Possibly.ShouldBeTrue();
        CargoTrainView.Of(spec.TrueAt("2025-08-31")).Departure!.Evidence.Possibly.ShouldBeFalse();
        CargoTrainView.Of(spec.TrueAt("2025-07-31")).Departure.ShouldBeNull();
    }

    [Fact]
    public void A_train_that_was_withdrawn_is_called_by_its_id() =>
        View(Opened, new CooperationLedger.Chronicles.EntryRetracted(Id(1), "wrong", Cited, Clerical: false)).Title.ShouldBe(Train);

    private static CargoTrainView View(params LedgerEvent[] events) => CargoTrainView.Of(Given(Train, events).Chronicle);
}

using CooperationLedger.Amounts;
using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Tests.Commitments;
using CsCheck;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

/// <summary>The pilot train as the press reported it.</summary>
public sealed class PilotTrainTests
{
    private static readonly Place Lahore = Place.Parse("PKLHE");
    private static readonly Place Astrakhan = Place.Parse("RUASF");

    private static readonly IReadOnlyList<LedgerEvent> Reports =
    [
        Rescheduled("2024-12-26", "../2025-03"),
        Route("2024-12-26", Place.Parse("RU"), Place.Parse("PK")),
        Rescheduled("2025-02-17", "2025-03-15"),
        Route("2025-02-17", Karachi, null),
        Rescheduled("2025-06-12", "2025-06-22"),
        Route("2025-06-12", Lahore, Astrakhan, Place.Parse("IRZAH")),
        Figure("2025-06-12", CargoTrainFigure.DaysOfTransit, "14", "19"),
        Figure("2025-06-12", CargoTrainFigure.TwentyFootUnits, "15", "16"),
        Figure("2025-06-14", CargoTrainFigure.DaysOfTransit, "20", "25"),
        Figure("2025-06-14", CargoTrainFigure.TwentyFootUnits, "31"),
        WasPutOff("2025-06-21"),
        Rescheduled("2025-07-14", "2025-08"),
        Figure("2025-07-14", CargoTrainFigure.Wagons, "16"),
    ];

    [Fact]
    public void In_whatever_order_it_is_recorded_it_is_the_same() =>
        Gen.Shuffle(Reports.ToArray()).Sample(order => ShouldBeAsReported(Given(Train, [Opened, .. order])), iter: Tries.Of(200));

    private static void ShouldBeAsReported(DossierSpec train)
    {
        train.Chronicle.LeftOut.ShouldBeEmpty();
        var view = CargoTrainView.Of(train.Chronicle);
        view.Windows.Select(window => (window.Window.Text, Day(window.Evidence.Date))).ShouldBe(
            [("../2025-03", "2024-12-26"), ("2025-03-15", "2025-02-17"), ("2025-06-22", "2025-06-12"), ("2025-08", "2025-07-14")]);
        (view.Windows[0].Window.DueUntil, view.Windows[^1].Window.DueUntil).ShouldBe((new(2025, 3, 31), new DateOnly(2025, 8, 31)));
        view.Slip.ShouldBe(new Slip(153, 153));
        view.Status.ShouldBe(CargoTrainStatus.Scheduled);
        view.Routes.Select(announced => (announced.Route.Origin, announced.Route.Destination, Day(announced.Evidence!.Date))).ShouldBe(
            [(Place.Parse("RU"), Place.Parse("PK"), "2024-12-26"), (Karachi, null, "2025-02-17"), (Lahore, Astrakhan, "2025-06-12")]);
        view.Figures.Select(figure => $"{figure.Figure} {figure.AtLeast}-{figure.AtMost} {Day(figure.Evidence.Date)}").ShouldBe(
            [
                "DaysOfTransit 14-19 2025-06-12", "TwentyFootUnits 15-16 2025-06-12", "DaysOfTransit 20-25 2025-06-14",
                "TwentyFootUnits 31-31 2025-06-14", "Wagons 16-16 2025-07-14",
            ],
            ignoreOrder: true);

        var july = CargoTrainView.Of(train.TrueAt("2025-07-01"));
        (july.Status, july.TimeOpen, july.Cancellation, july.Current, july.Slip).ShouldBe((CargoTrainStatus.Postponed, true, null, null, null));
        Standing("2025-07-01", train).ShouldBe((Fulfilment.Scheduled, true, Certainty.No));
        Standing("2025-06-20", train).ShouldBe((Fulfilment.Scheduled, false, Certainty.No));
        Standing("2025-06-01", train).ShouldBe((Fulfilment.Scheduled, false, Certainty.Certainly));
        Standing("2025-08-31", train).ShouldBe((Fulfilment.Scheduled, false, Certainty.No));
        Standing("2025-09-01", train).ShouldBe((Fulfilment.Scheduled, false, Certainty.Certainly));
    }

    private static (Fulfilment, bool TimeOpen, Certainty) Standing(string on, DossierSpec train)
    {
        var status = DeadlineTests.About(on, Given(Promise, PromisedOfTrain("2024-12-26")), train);
        return (status.Status, status.TimeOpen, status.Overdue);
    }

    private static string Day(When date) => ((When.Dated)date).Date.Text;

    private static CargoTrainRerouted Route(string on, Place origin, Place? destination, params Place[] via) =>
        Told(new CargoTrainRerouted(origin, destination, [.. via], null), On(on));

    private static CargoTrainFigureRecorded Figure(string on, CargoTrainFigure figure, string least, string? most = null) => Told(
        new CargoTrainFigureRecorded(figure, ExactNumber.Parse(least), most is null ? null : ExactNumber.Parse(most), null), On(on));
}

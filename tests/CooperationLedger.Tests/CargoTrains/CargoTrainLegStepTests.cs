using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.CargoTrains.CargoTrainExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class CargoTrainLegStepTests
{
    private static readonly Place Uzbekistan = Place.Parse("UZ");

    [Fact]
    public void A_route_has_a_step_at_each_place_before_anything_is_told() => Steps(Scheduled(via: [Uzbekistan, Tashkent])).ShouldBe(
    [
        "PKKHI>UZ Departed PKKHI - - -",
        "PKKHI>UZ AtBorder UZ - - -",
        "UZ>UZTAS ReachedStop UZTAS - - -",
        "UZTAS>RUMOW Arrived RUMOW - - -",
    ]);

    [Fact]
    public void What_was_expected_first_and_last_stands_beside_what_happened() => Steps(
        Scheduled(via: [Tashkent]), Expected("2025-06-10", CargoTrainStepKind.ReachedStop, "2025-08-10", Tashkent), Expected("2025-07-10", CargoTrainStepKind.ReachedStop, "2025-08-20", Tashkent),
        Expected("2025-06-10", expected: "2025-09-01"), Departed("2025-08-01"), Reached("2025-08-22"), HandedOver("2025-08-23"), LeftStop("2025-08-24")).ShouldBe(
    [
        "PKKHI>UZTAS Departed PKKHI - - 2025-08-01",
        "PKKHI>UZTAS ReachedStop UZTAS 2025-08-10 2025-08-20 2025-08-22",
        "PKKHI>UZTAS HandedOver UZTAS - - 2025-08-23",
        "UZTAS>RUMOW LeftStop UZTAS - - 2025-08-24",
        "UZTAS>RUMOW Arrived RUMOW 2025-09-01 2025-09-01 -",
    ]);

    [Fact]
    public void What_is_not_on_the_route_stands_before_the_arrival() => Steps(Scheduled(via: []), Departed("2025-08-01"), Crossed("2025-08-04"), Crossed("2025-08-06")).ShouldBe(
    [
        "PKKHI>RUMOW Departed PKKHI - - 2025-08-01",
        "? AtBorder UZTAS - - 2025-08-04",
        "? AtBorder UZTAS - - 2025-08-06",
        "PKKHI>RUMOW Arrived RUMOW - - -",
    ]);

    [Fact]
    public void Of_a_train_without_a_route_places_are_those_of_its_steps() => Steps(Examples.Scheduled("2025-06-03"), Arrived("2025-08-04")).ShouldBe(
    [
        "> Departed  - - -",
        "> Arrived RUMOW - - 2025-08-04",
    ]);

    [Fact]
    public void On_the_route_of_a_service_every_place_on_the_way_is_a_border() =>
        View(Examples.Scheduled("2025-06-03")).LegsOn(new(Karachi, [Tashkent], Moscow, AreBorders: true)).Select(step => step.Step)
            .ShouldBe([CargoTrainStepKind.Departed, CargoTrainStepKind.AtBorder, CargoTrainStepKind.Arrived]);

    [Fact]
    public void A_place_that_a_route_comes_to_twice_has_its_steps_once() => Steps(Scheduled(via: [Tashkent, Uzbekistan, Tashkent]), Reached("2025-08-04"))
        .Count(step => step.Contains("ReachedStop", StringComparison.Ordinal)).ShouldBe(1);

    [Fact]
    public void Slip_goes_from_the_first_estimate_to_the_day_or_else_to_the_latest()
    {
        var expected = new LedgerEvent[] { Scheduled(via: []), Expected("2025-06-10", expected: "2025-09-01"), Expected("2025-07-10", expected: "2025-09") };

        View(expected[..2]).Legs[^1].Slip.ShouldBeNull();
        View(expected).Legs[^1].Slip.ShouldBe(new Slip(0, 29));
        View([.. expected, Arrived("2025-09-04")]).Legs[^1].Slip.ShouldBe(new Slip(3, 3));
        View([.. expected, Told(new CargoTrainArrived(Moscow), NotStated)]).Legs[^1].Slip.ShouldBeNull();
    }

    [Fact]
    public void A_departure_and_an_arrival_are_one_wherever_they_are_expected() => Steps(
        Scheduled(via: []), Expected("2025-06-10", expected: "2025-09-01", at: Tashkent), Expected("2025-07-10", expected: "2025-09-05"), Arrived("2025-09-07"))[^1]
        .ShouldBe("PKKHI>RUMOW Arrived RUMOW 2025-09-01 2025-09-05 2025-09-07");

    private static CargoTrainScheduled Scheduled(ValueList<Place> via) =>
        Examples.Scheduled("2025-06-03") with { Service = Service with { Origin = Karachi, Via = via, Destination = Moscow } };

    private static CargoTrainView View(params LedgerEvent[] events) => CargoTrainView.Of(Given(Train, events).Chronicle);

    /// <summary>Leg, step, place, first and latest estimate, actual day.</summary>
    private static string[] Steps(params LedgerEvent[] events) =>
    [
        .. from step in View(events).Legs
           let leg = step.OnRoute ? $"{step.From}>{step.To}" : "?"
           let taken = (step.Actual?.Evidence.Date as When.Dated)?.Date.Text
           select $"{leg} {step.Step} {step.At} {step.First?.Expected.Text ?? "-"} {step.Latest?.Expected.Text ?? "-"} {taken ?? "-"}",
    ];
}

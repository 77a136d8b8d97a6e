using CooperationLedger.Amounts;
using CooperationLedger.CargoTrains;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.CargoServices;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

internal static class CargoTrainExamples
{
    private static readonly DossierSpec New = Given(Train, Array.Empty<LedgerEvent>());
    private static readonly DossierSpec Waiting = Given(Train, Scheduled("2025-06-03"));
    private static readonly DossierSpec UnderWay = Given(Train, Scheduled("2025-06-03"), Departed("2025-08-01"));

    public static readonly Carrier FirstCarrier = new("Railways of the first state");
    public static readonly Carrier SecondCarrier = new(Organisation: ActorExamples.Sco);
    public static readonly Consignment Rice = new("Rice", "1006", new(ExactNumber.Parse("1200.5"), Unit.Parse("TNE")));

    public static CargoTrainStepEstimated Expected(
        string on, CargoTrainStepKind step = CargoTrainStepKind.Arrived, string expected = "2025-09-20", Place? at = null) =>
        Told(new CargoTrainStepEstimated(step, at, EdtfDate.Parse(expected), DateBasis.Stated, null), On(on));

    public static CargoTrainReachedStop Reached(string on) => Told(new CargoTrainReachedStop(Tashkent), On(on));

    public static CargoTrainLeftStop LeftStop(string on) => Told(new CargoTrainLeftStop(Tashkent), On(on));

    public static CargoTrainHandedOver HandedOver(string on) => Told(new CargoTrainHandedOver(Tashkent, FirstCarrier, SecondCarrier), On(on));

    public static CargoTrainManifestRecorded Carried(string on, params Consignment[] consignments) =>
        Told(new CargoTrainManifestRecorded(consignments.Length == 0 ? [Rice] : [.. consignments]), On(on));

    public static EstimateCargoTrainStep Expect(
        string on, CargoTrainStepKind step = CargoTrainStepKind.Arrived, string expected = "2025-09-20", Place? at = null) =>
        new(step, EdtfDate.Parse(expected), at) { Date = On(on), Citations = Cited };

    public static RerouteCargoTrain Reroute(string on, Place? origin = null, Place? destination = null) =>
        new(origin ?? Karachi, destination ?? Moscow, [Tashkent]) { Date = On(on), Citations = Cited };

    public static RecordCargoTrainFigure Count(string on, CargoTrainFigure figure, string least, string? most = null) =>
        new(figure, ExactNumber.Parse(least), most is null ? null : ExactNumber.Parse(most)) { Date = On(on), Citations = Cited };

    public static RecordCargoTrainStop Stop(string on) => new(Tashkent) { Date = On(on), Citations = Cited };

    public static RecordCargoTrainStopDeparture Leave(string on) => new(Tashkent) { Date = On(on), Citations = Cited };

    public static RecordCargoTrainHandOver HandOver(string on) => new(Tashkent, FirstCarrier, SecondCarrier) { Date = On(on), Citations = Cited };

    public static RecordCargoTrainManifest Carry(string on, params Consignment[] consignments) =>
        new(consignments.Length == 0 ? [Rice] : [.. consignments]) { Date = On(on), Citations = Cited };

    /// <summary>In a ledger that knows the carriers.</summary>
    public static DossierSpec Of(params LedgerEvent[] events) => Given(Train, events).And(ActorExamples.ScoKnown);

    /// <summary>For every command, at least one dossier in which it is accepted.</summary>
    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(New, new OpenCargoTrain(Service),
            "The dossier of a train between Russia and Pakistan was opened. No window is known."),
        new(New, Schedule("2025-06-03"),
            "Announced to run in August 2025."),
        new(New, Schedule("2025-06-03") with { Commitment = new(Promise, "Run the pilot train", [Russia, Pakistan]) },
            "Announced to run in August 2025.",
            "Promised by Russia and Pakistan: Run the pilot train."),
        new(
            New.And(CargoServiceExamples.Known),
            Schedule("2025-06-03") with { Service = Service with { RunOf = CargoServiceExamples.Corridor } },
            "Announced to run in August 2025."),
        new(Given(Train, Opened), Schedule("2025-06-03"),
            "Announced to run in August 2025."),
        new(Waiting, Reschedule("2025-08-10"),
            "Announced anew, to run in October 2025."),
        new(Waiting, Examples.PutOff("2025-06-21"),
            "The train was put off, and no new time announced."),
        new(Waiting, Reroute("2025-06-12"),
            "Route announced: from Karachi, Pakistan to Moscow, Russia, by way of Tashkent, Uzbekistan."),
        new(Waiting, Count("2025-06-12", CargoTrainFigure.DaysOfTransit, "14", "19"),
            "Reported: 14 to 19 days of transit."),
        new(Waiting, Depart("2025-08-01"),
            "The train departed. From where is not stated."),
        new(Waiting, Depart("2025-06-04") with { After = [Id(1)] },
            "The train departed. From where is not stated."),
        new(Waiting, Expect("2025-06-10", CargoTrainStepKind.AtBorder, "2025-08", Tashkent) with { Reason = "Weather" },
            "Expected in August 2025: at the border, Tashkent, Uzbekistan. Reason: Weather."),
        new(Waiting, Carry("2025-06-10"),
            "The train carries Rice (1,200.5 tonnes)."),
        new(UnderWay, Cross("2025-08-02"),
            "The train was at the border: Tashkent, Uzbekistan."),
        new(UnderWay, Stop("2025-08-03"),
            "The train came to a stop: Tashkent, Uzbekistan."),
        new(UnderWay, Leave("2025-08-04"),
            "The train left a stop: Tashkent, Uzbekistan."),
        new(UnderWay.And(ActorExamples.ScoKnown), HandOver("2025-08-03"),
            "The train was handed over from Railways of the first state to Shanghai Cooperation Organisation: "
                + "Tashkent, Uzbekistan."),
        new(UnderWay, Arrive("2025-08-09"),
            "The train arrived at Moscow, Russia."),
        new(Waiting, Cancel("2025-08-01"),
            "The train was called off."),
    ];

    public static Story Story => new(
        Train,
        new OpenCargoTrain(Service),
        [
            Schedule("2025-06-03"),
            Expect("2025-06-20", CargoTrainStepKind.Departed, "2025-08-03"),
            Reroute("2025-06-25"),
            Reschedule("2025-08-10", window: "2025-10"),
            Carry("2025-08-20"),
            Depart("2025-10-05"),
            Cross("2025-10-09"),
            Expect("2025-10-11"),
            Stop("2025-10-13"),
            HandOver("2025-10-15"),
            Leave("2025-10-17"),
            Arrive("2025-10-20"),
        ],
        Strays: [PutOff("2025-08-15"), Cross("2025-10-12"), Reschedule("2025-07-01", window: "2025-11"), Carry("2025-11-01", new Consignment("Coal")), Reroute("2025-07-20", Moscow, Karachi), Count("2025-11-02", CargoTrainFigure.Wagons, "16")],
        Others: [ActorExamples.ScoKnown]);
}

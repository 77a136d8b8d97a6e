using CooperationLedger.CargoTrains;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

internal static class CargoTrainExamples
{
    private static readonly DossierSpec New = Given(Train, Array.Empty<LedgerEvent>());
    private static readonly DossierSpec Waiting = Given(Train, Scheduled("2025-06-03"));
    private static readonly DossierSpec UnderWay = Given(Train, Scheduled("2025-06-03"), Departed("2025-08-01"));

    /// <summary>For every command, at least one dossier in which it is accepted.</summary>
    public static IReadOnlyList<(DossierSpec Given, Command Command)> Valid =>
    [
        (New, new OpenCargoTrain(Service)),
        (New, Schedule("2025-06-03")),
        (New, Schedule("2025-06-03") with { Commitment = new(Promise, "Run the pilot train", [Russia, Pakistan]) }),
        (Given(Train, Opened), Schedule("2025-06-03")),
        (Waiting, Reschedule("2025-08-10")),
        (Waiting, Depart("2025-08-01")),
        (Waiting, Depart("2025-06-04") with { After = [Id(1)] }),
        (UnderWay, Cross("2025-08-02")),
        (UnderWay, Arrive("2025-08-09")),
        (Waiting, Cancel("2025-08-01")),
    ];

    public static Story Story => new(
        Train,
        new OpenCargoTrain(Service),
        [
            Schedule("2025-06-03"),
            Reschedule("2025-08-10", window: "2025-09"),
            Reschedule("2025-09-12", window: "2025-10"),
            Depart("2025-10-05"),
            Cross("2025-10-09"),
            Arrive("2025-10-20"),
        ],
        Strays: [Cross("2025-10-12"), Reschedule("2025-07-01", window: "2025-11")],
        Others: []);
}

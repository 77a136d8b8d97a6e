using CooperationLedger.CargoServices;
using CooperationLedger.Places;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoServices;

internal static class CargoServiceExamples
{
    public const string Corridor = "service-corridor";

    public static readonly Place Termez = Place.Parse("UZTMZ");
    public static readonly CargoServiceRoute ByTermez = new(Karachi, Moscow, [Termez]);
    public static readonly CargoServiceRoute ByTashkent = new(Karachi, Moscow, [Tashkent]);
    public static readonly CargoServiceOpened Opened = new("Cargo corridor", [Pakistan, Russia], null) { Citations = Cited };

    /// <summary>A ledger in which it is known.</summary>
    public static readonly DossierSpec Known = Given(Corridor, Opened);

    public static CargoServiceRouteAnnounced RouteTold(string on, CargoServiceRoute? route = null) => Told(new CargoServiceRouteAnnounced(route ?? ByTermez, null), On(on));

    public static OpenCargoService Open => new("Cargo corridor", [Pakistan, Russia]) { Citations = Cited };

    public static AnnounceCargoServiceRoute Announce(string on, CargoServiceRoute? route = null) => new(route ?? ByTermez) { Date = On(on), Citations = Cited };

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(Given(Corridor, Array.Empty<LedgerEvent>()), Open with { Route = ByTermez },
            "The dossier of a service of cargo trains between Pakistan and Russia was opened: Cargo corridor. "
                + "Route: from Karachi, Pakistan to Moscow, Russia, by way of UZTMZ (Uzbekistan)."),
        new(Known, Announce("2025-06-03"),
            "Route announced: from Karachi, Pakistan to Moscow, Russia, by way of UZTMZ (Uzbekistan)."),
    ];

    public static Story Story => new(
        Corridor,
        Open,
        [Announce("2025-02-03"), Announce("2025-04-03", ByTashkent), Announce("2025-07-03"), Announce("2025-10-03", new(Karachi))],
        Strays: [Announce("2025-05-03", new(Destination: Moscow)), Announce("2025-09-03", ByTashkent)],
        Others: []);
}

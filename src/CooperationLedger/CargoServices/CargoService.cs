using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.CargoServices;

/// <summary>Which way the trains of a service go, only as far as a source says.</summary>
/// <param name="BorderPoints">On the way, in order, each by its UN/LOCODE.</param>
public sealed record CargoServiceRoute(Place? Origin = null, Place? Destination = null, ValueList<Place> BorderPoints = default);

/// <summary>
/// What decides of a service what may follow: hardly anything, since routes may be announced anew at any time. Its runs are trains.
/// </summary>
public abstract record CargoService
{
    private CargoService() { }

    public sealed record Unknown : CargoService;

    /// <param name="Route">Announced last; null before any was.</param>
    public sealed record Open(CargoServiceRoute? Route) : CargoService;

    public static readonly DossierKind Kind = new DossierKind<CargoService, CargoServiceView>(
        "service", new Unknown(), Evolve, CargoServiceView.Of,
        events:
        [
            EventName.Of<CargoServiceOpened>("cargo_service_opened"),
            EventName.Of<CargoServiceRouteAnnounced>("cargo_service_route_announced"),
        ],
        commands:
        [
            CommandName.Of<OpenCargoService, CargoServiceOpened>(OpenCargoService.Decide),
            CommandName.Of<AnnounceCargoServiceRoute, CargoServiceRouteAnnounced>(AnnounceCargoServiceRoute.Decide),
        ],
        refusals: ["already-opened", "not-opened"]);

    public static Evolution<CargoService> Evolve(CargoService service, LedgerEvent @event) => (service, @event) switch
    {
        (Unknown, CargoServiceOpened opened) => new Open(opened.Route),
        (Open, CargoServiceRouteAnnounced { Route: var route }) => new Open(route),

        (Unknown, _) => new Refusal("not-opened", "Nothing is recorded of this service yet: open it first."),
        (_, CargoServiceOpened) => new Refusal("already-opened", "This service is in the ledger already."),
        _ => Evolution.Unforeseen(@event, service),
    };
}

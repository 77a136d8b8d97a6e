using CooperationLedger.Chronicles;

namespace CooperationLedger.CargoServices;

/// <summary>A clerk records that a route was announced for a service; the earlier ones are kept.</summary>
[RefusedWith("no-route", "not-a-border-point", "same-place")]
public sealed record AnnounceCargoServiceRoute(CargoServiceRoute Route, [ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(AnnounceCargoServiceRoute command, DecisionContext context) => Decision.Of(
        [.. Objections(command.Route)],
        new Draft(context.Dossier, new CargoServiceRouteAnnounced(command.Route, command.Reason).AsToldIn(command)));

    internal static IEnumerable<Refusal> Objections(CargoServiceRoute route) =>
    [
        .. Refusal.If(route == new CargoServiceRoute(), "no-route", "Name where it starts, where it ends or a border point.", "/route"),
        .. Refusal.If(route.Origin is not null && route.Origin == route.Destination && route.BorderPoints.Count == 0, "same-place",
            $"It cannot run from {route.Origin} to {route.Destination}.", "/route/destination"),
        .. route.BorderPoints.Index().Where(point => point.Item.ToString().Length == 2)
            .SelectMany(point => Refusal.If(true, "not-a-border-point",
            $"'{point.Item}' is a country: a border point has a UN/LOCODE such as UZTMZ.", $"/route/borderPoints/{point.Index}")),
    ];
}

/// <summary>A route was announced, or announced anew. The date of the entry is the day of the announcement.</summary>
/// <param name="Route">All of it: what it does not say is not known any more.</param>
public sealed record CargoServiceRouteAnnounced(CargoServiceRoute Route, string? Reason) : Development;

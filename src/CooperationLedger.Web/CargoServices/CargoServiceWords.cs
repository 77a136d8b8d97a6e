using CooperationLedger.CargoServices;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.CargoServices;

public static class CargoServiceWords
{
    /// <summary>What an entry of a service says; null for the entries of others.</summary>
    public static string? Entry(LedgerEvent @event) => @event switch
    {
        CargoServiceOpened opened =>
            $"The dossier of a service of cargo trains between {Words.States(opened.Between)} was opened: "
                + $"{Words.Stopped(opened.Title)}{(opened.Route is { } route ? $" Route: {Route(route)}." : "")}",
        CargoServiceRouteAnnounced told => $"Route announced: {Route(told.Route)}.{Words.Because(told.Reason)}",
        _ => null,
    };

    /// <returns>"from Karachi, Pakistan to Moscow, Russia, by way of UZTMZ (Uzbekistan)": only what is reported.</returns>
    public static string Route(CargoServiceRoute route) => string.Concat(Parts(route)).TrimStart(' ', ',');

    private static IEnumerable<string> Parts(CargoServiceRoute route) =>
    [
        route.Origin is { } origin ? $" from {origin.Name}" : "",
        route.Destination is { } destination ? $" to {destination.Name}" : "",
        route.BorderPoints.Count > 0 ? $", by way of {Words.List(route.BorderPoints.Select(point => point.Name))}" : "",
    ];
}

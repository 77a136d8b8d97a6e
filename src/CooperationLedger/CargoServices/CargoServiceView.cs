using CooperationLedger.Chronicles;

namespace CooperationLedger.CargoServices;

/// <summary>What is known of a service from its own dossier; each of its runs has a dossier of its own.</summary>
/// <param name="Announced">Every route that was announced, in the order of announcement.</param>
public sealed record CargoServiceView(string Id, CargoServiceOpened? Description, ValueList<AnnouncedRoute> Announced) : IDossierView
{
    public string Title => Description?.Title ?? Id;

    /// <summary>The route announced last, or the one that it was described with; null when no source says.</summary>
    public CargoServiceRoute? Route => Announced.LastOrDefault()?.Route ?? Description?.Route;

    public static CargoServiceView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new CargoServiceView(chronicle.Dossier, null, []), See);

    public IDossierView? ForLists() => this with { Announced = Announced.LastAlone() };

    private static CargoServiceView See(CargoServiceView view, ChronicleEntry entry) => entry.Event switch
    {
        CargoServiceOpened opened => view with { Description = opened },
        CargoServiceRouteAnnounced told => view with { Announced = view.Announced.With(new(told.Route, told.Reason, Evidence.Of(entry))) },
        _ => view,
    };
}

public sealed record AnnouncedRoute(CargoServiceRoute Route, string? Reason, Evidence Evidence);

using CooperationLedger.CargoServices;
using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.CargoServices;

/// <summary>Joins a service with the trains that are runs of it, at the same cut.</summary>
public static class CargoServiceReader
{
    public static Joined Join(Reading reading) =>
        Joined.Sourced(reading) with { Status = new CargoServiceRuns(reading.TrueAt, [.. Runs(reading).Select(ServiceRun.Of)]) };

    public static IReadOnlyList<CargoTrainView> Runs(Reading reading) =>
        [.. reading.Naming(CargoTrain.Kind).Select(CargoTrainView.Of).Where(train => train.Service?.RunOf == reading.Chronicle.Dossier)];

    /// <summary>The route of the service that a train is a run of, as it was known at the same cut; null when none was.</summary>
    public static CargoTrainRoute? RouteOf(Reading reading, CargoTrainView train) =>
        train.Service?.RunOf is { } service
            && reading.Also([service]) is [var chronicle]
            && CargoServiceView.Of(chronicle).Route is { } route
                ? new(route.Origin, route.BorderPoints, route.Destination, AreBorders: true)
                : null;
}

/// <summary>The runs of a service as they were on a day.</summary>
public sealed record CargoServiceRuns(DateOnly On, ValueList<ServiceRun> Runs);

/// <param name="Id">The train's dossier.</param>
/// <param name="Windows">Every window that was promised for it; the last is the current one.</param>
/// <param name="Slip">From the first window to the current one; null while there is only one, or the time is open.</param>
/// <param name="TimeOpen">It was put off, and no new time was announced since.</param>
public sealed record ServiceRun(
    string Id, string Title, CargoTrainStatus Status, ValueList<PromisedWindow> Windows,
    CargoTrainStep? Departure, CargoTrainStep? Arrival, Slip? Slip, bool TimeOpen)
{
    public static ServiceRun Of(CargoTrainView train) =>
        new(train.Id, train.Title, train.Status, train.Windows, train.Departure, train.Arrival, train.Slip, train.TimeOpen);
}

using CooperationLedger.CargoServices;
using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.CargoServices;

/// <summary>Joins a service with the trains that are runs of it, at the same cut.</summary>
public sealed class CargoServiceReader(DossierReader reader)
{
    public async Task<(Joined Joined, IReadOnlyList<CargoTrainView> Runs)> JoinAsync(Reading reading, CancellationToken ct)
    {
        var naming = await reader.NamingAsync(reading, CargoTrain.Kind, ct);
        var runs = naming.Select(CargoTrainView.Of).Where(train => train.Service?.RunOf == reading.Chronicle.Dossier).ToList();
        var joined = await reader.JoinSourcesAsync(reading, ct);
        return (joined with { Status = new CargoServiceRuns(reading.TrueAt, [.. runs.Select(ServiceRun.Of)]) }, runs);
    }

    /// <summary>The route of the service that a train is a run of, as it was known at the same cut; null when none was.</summary>
    public async Task<CargoTrainRoute?> RouteOfAsync(Reading reading, CargoTrainView train, CancellationToken ct) =>
        train.Service?.RunOf is { } service
            && (await reader.AlsoAsync(reading, [service], ct)) is [var chronicle]
            && CargoServiceView.Of(chronicle).Route is { } route
                ? new(route.Origin, route.BorderPoints, route.Destination, AreBorders: true)
                : null;
}

/// <summary>The runs of a service as they stood on a day.</summary>
public sealed record CargoServiceRuns(DateOnly On, ValueList<ServiceRun> Runs);

/// <param name="Id">The train's dossier.</param>
/// <param name="Windows">Every window that was promised for it; the last is the current one.</param>
/// <param name="Slip">From the first window to the current one; null while there is only one.</param>
public sealed record ServiceRun(
    string Id, string Title, CargoTrainStatus Status, ValueList<PromisedWindow> Windows, CargoTrainStep? Departure, CargoTrainStep? Arrival, Slip? Slip)
{
    public static ServiceRun Of(CargoTrainView train) =>
        new(train.Id, train.Title, train.Status, train.Windows, train.Departure, train.Arrival, train.Slip);
}

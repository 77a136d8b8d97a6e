using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Json;

namespace CooperationLedger.Web.CargoTrains;

/// <summary>A train in a list, with whether its window is over on a day.</summary>
/// <param name="On">The day asked about (UTC).</param>
/// <param name="WindowOver">
/// Whether its current window is over, with no departure recorded; null where none was announced, or it was put off without one, or
/// it left or was cancelled.
/// </param>
public sealed record CargoTrainLine([property: Spread] CargoTrainView Train, DateOnly On, Certainty? WindowOver)
{
    public static CargoTrainLine Of(CargoTrainView train, DateOnly on) =>
        new(train, on, IsOpen(train) ? train.Current?.OverBy(on, on) : null);

    /// <summary>Whether it may still depart as promised.</summary>
    public static bool IsOpen(CargoTrainView train) => !CargoTrainWords.HasRun(train) && train.Cancellation is null;
}

using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>The way that a train is to take, as far as a source says.</summary>
/// <param name="Via">In order. Of a train these are stations or countries on the way; of a service, border points.</param>
/// <param name="AreBorders">Whether each place on the way is a border point.</param>
public sealed record CargoTrainRoute(Place? Origin, ValueList<Place> Via, Place? Destination, bool AreBorders = false)
{
    /// <summary>The route announced for the train itself.</summary>
    public static CargoTrainRoute Of(CargoTrainService? train) => new(train?.Origin, train?.Via ?? [], train?.Destination);

    public bool IsStated => Origin is not null || Destination is not null || Via.Count > 0;

    /// <summary>From the first to the last, each null where it is not reported; at least the two ends.</summary>
    internal IReadOnlyList<Place?> Stations => [Origin, .. Via.Select(place => (Place?)place), Destination];

    /// <summary>Which step is expected at a place on the way, where no source has reported one.</summary>
    internal CargoTrainStepKind AwaitedAt(Place place) =>
        AreBorders || place.ToString().Length == 2 ? CargoTrainStepKind.AtBorder : CargoTrainStepKind.ReachedStop;
}

/// <summary>One step of a leg, from a place of the route to the next: what was expected of it, and what happened.</summary>
/// <param name="From">Where the leg begins; null when that is not reported, or the step is at a place that is not on the route.</param>
/// <param name="To">Where the leg ends; null likewise.</param>
/// <param name="At">Where the step was taken, or was expected last, or is on the route; null when that is not reported.</param>
/// <param name="OnRoute">False for a place that is not on the announced route.</param>
/// <param name="First">What was expected at first; null when nothing was.</param>
/// <param name="Latest">What was expected last; the same while there is one estimate.</param>
/// <param name="Actual">That it was taken; null while that is not recorded.</param>
public sealed record CargoTrainLegStep(
    Place? From, Place? To, CargoTrainStepKind Step, Place? At, bool OnRoute,
    CargoTrainEstimate? First, CargoTrainEstimate? Latest, CargoTrainMilestone? Actual)
{
    /// <summary>
    /// From the first estimate to the day of the step, or, while that is not reported, to the latest estimate; null while there is
    /// nothing to compare.
    /// </summary>
    public Slip? Slip => (First, Actual) switch
    {
        ({ } first, { Evidence.Date: When.Dated taken }) => Slip.OfExpected(first.Expected, taken.Date),
        ({ } first, null) when Latest is { } latest && latest != first => Slip.OfExpected(first.Expected, latest.Expected),
        _ => null,
    };

    /// <returns>From the departure to the arrival. Steps at places that are not on the route come before the arrival, in order of
    /// happening.</returns>
    internal static ValueList<CargoTrainLegStep> Of(
        CargoTrainRoute route, ValueList<CargoTrainMilestone> milestones, ValueList<CargoTrainEstimate> estimates)
    {
        var stations = route.Stations;
        var told = milestones.Select(milestone => (milestone.Step, milestone.At))
            .Concat(estimates.Select(estimate => (estimate.Step, estimate.At)))
            .Where(step => step.Step is not (CargoTrainStepKind.Departed or CargoTrainStepKind.Arrived)).Distinct().ToList();
        return
        [
            .. Rows(CargoTrainStepKind.Departed, stations[0], stations[0], stations[1]),
            .. stations.Index().SelectMany(station => OnTheWay(station.Index, station.Item)),
            .. told.Where(step => !stations.Contains(step.At)).SelectMany(step => Rows(step.Step, step.At, null, null, onRoute: false)),
            .. Rows(CargoTrainStepKind.Arrived, stations[^1], stations[^2], stations[^1]),
        ];

        IEnumerable<CargoTrainLegStep> OnTheWay(int index, Place? station)
        {
            // A route may come to one place twice: what is reported about it is shown at the first visit.
            if (station is not { } place || stations.Take(index).Contains(station))
            {
                return [];
            }

            var (before, after) = (index == 0 ? null : stations[index - 1], index == stations.Count - 1 ? null : stations[index + 1]);
            var here = told.Where(step => step.At == station).Select(step => step.Step).Order().ToList();
            IEnumerable<CargoTrainStepKind> steps = here.Count == 0 && index > 0
                && index < stations.Count - 1 ? [route.AwaitedAt(place)] : here;
            return steps
                .SelectMany(step => step is CargoTrainStepKind.LeftStop
                    || index == 0 ? Rows(step, station, station, after) : Rows(step, station, before, station));
        }

        // A border that was crossed twice at one place has two rows; what was expected is in the first.
        IEnumerable<CargoTrainLegStep> Rows(CargoTrainStepKind step, Place? at, Place? from, Place? to, bool onRoute = true)
        {
            var wherever = step is CargoTrainStepKind.Departed or CargoTrainStepKind.Arrived;
            var expected = estimates.Where(estimate => estimate.Step == step && (wherever || estimate.At == at)).ToList();
            var taken = milestones.Where(milestone => milestone.Step == step && (wherever || milestone.At == at)).ToList();
            var first = taken.FirstOrDefault();
            yield return new(
                from, to, step, first?.At ?? expected.LastOrDefault()?.At ?? at, onRoute, expected.FirstOrDefault(),
                    expected.LastOrDefault(), first);
            foreach (var again in taken.Skip(1))
            {
                yield return new(from, to, step, at, onRoute, null, null, again);
            }
        }
    }
}

using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>
/// A clerk records the route or the direction of a train as another source, or another day, announces it; the earlier ones are kept.
/// </summary>
/// <param name="Origin">Null when the source does not say.</param>
/// <param name="Destination">Null when the source does not say.</param>
/// <param name="Via">Stations or countries on the way, in order.</param>
[RefusedWith("no-route", "same-place")]
public sealed record RerouteCargoTrain(
    Place? Origin = null, Place? Destination = null, ValueList<Place> Via = default, [ManyLines] string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(RerouteCargoTrain command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.If(command is { Origin: null, Destination: null, Via.Count: 0 }, "no-route",
                "Say where the train is to start, where it is to end, or which places it passes."),
            .. Refusal.If(command.Origin is not null && command.Origin == command.Destination && command.Via.Count == 0, "same-place",
                $"It cannot run from {command.Origin} to {command.Destination}.", "/destination"),
        ],
        new Draft(context.Dossier, new CargoTrainRerouted(
            command.Origin, command.Destination, command.Via, command.Reason).AsToldIn(command)));
}

/// <summary>A route or direction was announced. It replaces the one announced before, which then appears only in the chronicle.</summary>
/// <param name="Origin">Null when the source does not say; so is the destination.</param>
public sealed record CargoTrainRerouted(Place? Origin, Place? Destination, ValueList<Place> Via, string? Reason) : Development;

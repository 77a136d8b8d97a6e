using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>A step of a train's run.</summary>
public enum CargoTrainStepKind
{
    /// <summary>The train set out. There is one of a run, wherever.</summary>
    Departed,

    /// <summary>It came to a stop on its way.</summary>
    ReachedStop,

    /// <summary>It was at a border point, or entered a country.</summary>
    AtBorder,

    /// <summary>One carrier handed it over to another.</summary>
    HandedOver,

    /// <summary>It left a stop on its way.</summary>
    LeftStop,

    /// <summary>It came to its end. There is one of a run, wherever.</summary>
    Arrived,
}

/// <summary>
/// What sources report about a run from its announcement until it arrives or is called off: everything that decides what may follow.
/// </summary>
/// <param name="Taken">Steps on the way that it took, each once.</param>
/// <param name="Expected">What is expected of each step, as last reported.</param>
/// <param name="Manifest">As last reported.</param>
/// <param name="Route">Announced since the first announcement, as announced last; null while none was.</param>
public sealed record CargoTrainRun(
    ValueList<CargoTrainRun.Step> Taken, ValueList<CargoTrainRun.Expectation> Expected, ValueList<Consignment> Manifest,
    CargoTrainRoute? Route = null)
{
    /// <param name="At">Null of a departure and of an arrival: there is one of each.</param>
    public sealed record Step(CargoTrainStepKind Kind, Place? At)
    {
        public static Step Of(CargoTrainStepKind kind, Place? at) =>
            new(kind, kind is CargoTrainStepKind.Departed or CargoTrainStepKind.Arrived ? null : at);
    }

    public sealed record Expectation(Step Step, Place? At, EdtfDate When);

    public static CargoTrainRun Untold { get; } = new([], [], []);

    /// <summary>Whether a step on the way was taken, or one that can only come after it: a stop that was left had been reached.</summary>
    public bool IsPast(CargoTrainStepKind kind, Place? at) =>
        Taken.Contains(Step.Of(kind, at))
            || (kind is CargoTrainStepKind.ReachedStop && Taken.Contains(Step.Of(CargoTrainStepKind.LeftStop, at)));

    /// <remarks>A border may be crossed again at the same place.</remarks>
    public CargoTrainRun After(CargoTrainStepKind kind, Place at) =>
        Step.Of(kind, at) is var step && Taken.Contains(step) ? this : this with { Taken = [.. Taken, step] };

    public CargoTrainRun Expecting(CargoTrainStepEstimated estimated)
    {
        var step = Step.Of(estimated.Step, estimated.At);
        return this with { Expected = [.. Expected.Where(other => other.Step != step), new(step, estimated.At, estimated.Expected)] };
    }
}
